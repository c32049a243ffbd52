### Every sentence that a person reads, in English.
###
### One message says one thing. What / why / what to do stand apart. Sentences have at most 20
### words; the first screen uses no term that it does not explain. "Secure", "safe" and "trusted"
### never stand without saying from whom. Values ({ $… }) are this connection's own.

-whylock = Whylock

## The language: its own name, and where its lines begin (ltr or rtl)

language-name = English
language-direction = ltr

## Sources: where a statement comes from

source-observer-firefox = Firefox says
source-observer-chromium = your browser says
source-observer-node = Node.js says
source-observer-caller = the file says
source-inferred-firefox = follows from what Firefox says
source-inferred-chromium = follows from what your browser says
source-inferred-node = follows from what Node.js says
source-inferred-caller = follows from what the file says
source-maker-firefox = Mozilla says, who makes Firefox
source-maker-chromium = the Chromium project says
source-maker-node = the documentation of Node.js says
source-maker-caller = whoever gave this says
source-checked = we checked
source-certificate = the certificate says
source-standard = follows from how https works
source-reported = as others report
source-advice = our advice
source-not-visible = cannot be seen from here

## Observers, within a sentence and by name

observer-firefox = Firefox
observer-chromium = your browser
observer-node = Node.js
observer-caller = whoever gave this
observer-name-firefox = Firefox
observer-name-chromium = Chromium
observer-name-node = Node.js
observer-name-caller = whoever gave this

## Shapes, for a screen reader

shape-circle = Nothing unusual
shape-information = Something to know
shape-caution = Take care
shape-unknown = Not known

## Whose page it is, where no host names it

identity-file = A file on this computer
identity-own-data = A page without an address
identity-internal = A page of the browser
identity-certificates = { $count ->
    [one] One certificate
   *[other] { $count } certificates
}
identity-unknown = This page
identity-other = An unusual address

## What the letters of the name are, and what they can be taken for

name-on-the-way = On the way, this name is written as { $ascii }.
name-both-ways = { $name } (written as { $ascii })
name-letters = This name has { $scripts } letters.
name-reads-as = { $found } It can be mistaken for { $reads } in plain Latin letters.
name-reads-as-another = { $found } It can be mistaken for { $reads } in plain Latin letters. If you came for that one, this is another site.

script-arabic = Arabic
script-armenian = Armenian
script-bengali = Bengali
script-bopomofo = Chinese (Bopomofo)
script-cyrillic = Cyrillic
script-devanagari = Devanagari
script-ethiopic = Ethiopic
script-georgian = Georgian
script-greek = Greek
script-gujarati = Gujarati
script-gurmukhi = Gurmukhi
script-han = Chinese
script-hangul = Korean
script-hebrew = Hebrew
script-hiragana = Japanese (Hiragana)
script-kannada = Kannada
script-katakana = Japanese (Katakana)
script-khmer = Khmer
script-lao = Lao
script-latin = Latin
script-malayalam = Malayalam
script-myanmar = Burmese
script-oriya = Odia
script-rare = rarely used
script-sinhala = Sinhala
script-tamil = Tamil
script-telugu = Telugu
script-thaana = Thaana
script-thai = Thai
script-tibetan = Tibetan

## The verdict

verdict-private = Private between you and the site
verdict-weakened = Private, but weakened
verdict-disputed = Accepted by your browser, doubted by { -whylock }
verdict-disputed-node = Accepted by Node.js, doubted by { -whylock }
verdict-in-between = Somebody in between may be able to read this
verdict-in-between-company-filter = A filter in between can probably read this
verdict-in-between-local-filter = A program on this computer can probably read this
verdict-in-between-development = A developer’s tool can probably read this
verdict-in-between-own-sites = Somebody in between may be able to read this
verdict-in-between-own-sites-private = This looks like a site that somebody is building
verdict-in-between-leaked = Anyone on the way can read and change this
verdict-in-between-state = A government can probably read this
verdict-accepted = Opened over https; details not seen yet
verdict-not-proven = It is not proven whose site this is
verdict-open = Open: anyone on the way can read this
verdict-failed = No private connection was made
verdict-no-connection = No connection stands behind this
verdict-no-connection-certificates-only = Certificates, and no page
verdict-unseen = Cannot be seen from here
verdict-private-retold = This file tells of a private connection
verdict-weakened-retold = This file tells of a weakened connection
verdict-in-between-retold = This file tells of a connection that someone may sit in between
verdict-accepted-retold = This file tells of an https page, without details
verdict-disputed-retold = This file tells of a connection that { -whylock } doubts
verdict-open-retold = This file tells of an open connection
verdict-failed-retold = This file tells of a connection that did not come about
verdict-caveat = This does not tell whether the site is honest. False sites can be private, too.
verdict-caveat-in-between = At work or at school this is common. On your own computer, find out who added this.
verdict-caveat-in-between-private = For a device or site in a home or an office this is common.
verdict-caveat-in-between-local-filter = If you know this program and want it, there is no need to worry.
verdict-caveat-in-between-development = If you use this tool yourself, nothing is wrong. If not, find out who does.
verdict-caveat-in-between-own-sites-private = If you or your firm build this site, nothing is wrong.
verdict-caveat-in-between-test = If you opened a test page, nothing is wrong.
verdict-caveat-in-between-leaked = This is a danger, at work as much as at home.
verdict-caveat-in-between-state = This is serious: it is no virus scanner and no filter of a firm.

reason-private = Nobody on the way to { $host } can read or change this page.
reason-protocol-version-warn = The data is protected by { $version }. That is an old method with known weaknesses.
reason-insecure-content-warn = { $loaded ->
    [one] One part of this page came over an open connection that others can read and change.
    [0] Part of this page may have come over an open connection that others can read.
   *[other] { $loaded } parts of this page came over open connections that others can read and change.
}
reason-cipher-suite-fail = The data is not locked, or locked so badly that others on the way can read it.
reason-cipher-suite-warn = The data is locked in an old way that skilled attackers have sometimes got around.
reason-forward-secrecy-warn = Somebody who records this now and steals the site’s key later can read it then.
reason-handshake-signature-warn = The site proved itself by an old kind of signature that may be forged with great effort.
reason-handshake-signature-fail = The site and your browser agreed on a method that asks for no proof of whose site it is.
reason-agreement-fail = Your browser accepts the site’s proof of identity. { -whylock } found a broken rule in it.
reason-agreement-fail-node = Node.js accepts the site’s proof of identity. { -whylock } found a broken rule in it.
reason-key-secrecy-fail = Others may be able to work out the key of “{ $name }”. With it they can pose as this site.
reason-key-secrecy-fail-open = Anyone can have the key of “{ $name }”. With it they can pose as this site, and read and change this.
reason-key-secrecy-warn = The key of “{ $name }” was badly made, and weaker than its length says. Nobody is known to have worked it out.
reason-agreement-unknown = Your browser accepted it. There is more to look through than { -whylock } does, so it cannot say whether it agrees.
reason-agreement-unknown-node = Node.js accepted it. There is more to look through than { -whylock } does, so it cannot say whether it agrees.
reason-agreement-fail-withdrawn = Your browser accepts the site’s proof of identity. Whoever gave it to the site has withdrawn it.
reason-agreement-fail-withdrawn-node = Node.js accepts the site’s proof of identity. Whoever gave it to the site has withdrawn it.
reason-anchor-warn = “{ $name }” may let somebody read all that you see and type here. No public list has it.
reason-anchor-warn-company-filter = This looks like { $product }, a filter of firms and schools. It can read all that you see and type here, passwords too.
reason-anchor-warn-local-filter = This looks like { $product }, which looks for viruses or ads. It can read all that you see and type here, passwords too.
reason-anchor-warn-development = This looks like { $product }, a tool to look into web pages on their way. It can read all that you see and type here.
reason-anchor-warn-own-sites = This looks like { $product }, which is for sites that somebody builds. { $host } does not look like one.
reason-anchor-warn-own-sites-private = This looks like { $product }, a tool for people who build sites. For an address like { $host } that is its proper use.
reason-anchor-warn-test = This looks like { $product }, which tests whether browsers notice somebody in between.
reason-anchor-warn-state = A state told its people to add “{ $name }”, to read along. It can read all that you see and type here.
reason-anchor-warn-leaked = The secret key of “{ $name }” is public. With it, anyone on the way can read and change what you see and type here.
reason-anchor-unknown = Who stands at the top of those who vouch for this site is not known.
reason-details-unknown = Your browser found nothing wrong, or somebody, perhaps you, clicked past a warning. Looking closer tells which of the two.
reason-details-unknown-seen = The connection was accepted, but not all of its details are known.
reason-protocol-version-unknown = It was accepted, but it uses a method that { -whylock } does not know: { $name }.
reason-cipher-suite-unknown = It was accepted, but it uses a method that { -whylock } does not know: { $name }.
reason-accepted-unknown = Whether the site’s proof of identity was accepted is not known.
reason-accepted-warn = Your browser calls the protection of this page weak, and does not say why.
reason-accepted-fail = { $cause } Somebody, perhaps you, chose to go on all the same.
reason-accepted-fail-node = { $cause } Node.js would refuse it.
reason-host-name-unknown = Your browser accepted it. Whether the site’s proof of identity names the site, { -whylock } could not tell.
reason-host-name-unknown-node = Node.js accepted it. Whether the site’s proof of identity names the site, { -whylock } could not tell.
reason-host-name-fail = Your browser accepted it, yet the site’s proof of identity does not name { $host }.
reason-host-name-fail-node = Node.js accepted it, yet the site’s proof of identity does not name { $host }.
reason-completed-fail = { $cause } Your browser stopped before it asked for the page.
reason-completed-fail-node = { $cause } Node.js stopped before it asked for the page.
reason-reached-fail = { $cause }
reason-reached-fail-unnamed = The page could not be loaded.
reason-protected-fail = Your network and everyone on the way can read and change what you see and send here.
reason-protected-fail-port = This is plain http on port { $port }. Everyone on the way can read and change it.
reason-local-file = Your browser opened this file itself. It asked no site for it.
reason-made-by-page = Your browser or another page made this page. No site was asked for it.
reason-certificates-only = These are just certificates. They do not tell whether any connection is private.
reason-internal-page = This page belongs to the browser itself. Extensions cannot look at it.
reason-not-recorded = This page was open before { -whylock } could look.
reason-evicted = Many tabs are open, and what was known of this one had to make room.
reason-no-access = Your browser does not let { -whylock } see this site.
reason-pending = The page is still loading. Its connection will show up here in a moment.
reason-unanswered = No connection was seen that brought this page. The site may have kept it in your browser.
reason-collector-failed = Something went wrong while looking at this page.
reason-collector-failed-detail = Something went wrong while looking at this page: { $detail }
reason-unknown-scheme = { -whylock } does not know addresses of this kind.

## What went wrong, as a sentence

cause-expired-or-not-yet-valid = The dates of the site’s proof of identity do not fit this computer’s clock.
cause-expired = The site’s proof of identity has run out, or this computer’s clock is wrong.
cause-expired-clock-agrees = The site’s proof of identity ran out on { $limit }. The site’s own clock agrees that this is past.
cause-clock-differs = This computer’s clock says { $own }, another clock says { $other }. The proof’s dates fit only one of them.
cause-not-yet-valid = The site’s proof of identity is not valid yet, or this computer’s clock is wrong.
cause-wrong-host = The site’s proof of identity is for another name.
cause-wrong-host-named = The proof of identity is for { $first }, not for { $host }.
cause-self-signed = The site vouches for itself, and nobody else does.
cause-unknown-issuer = Nobody whom your browser knows vouches for this site.
cause-unknown-issuer-node = Nobody whom Node.js knows vouches for this site.
cause-revoked = The site’s proof of identity was withdrawn.
cause-not-logged = The site’s proof of identity does not stand in the public records that your browser asks for.
cause-weak-certificate = The site’s proof of identity uses a method that is too weak.
cause-bad-certificate = The site’s proof of identity breaks a rule.
cause-no-common-tls = The site and your browser share no method of protection.
cause-no-common-tls-node = The site and Node.js share no method of protection.
cause-tls-failed = The site’s answer was not what https asks for.
cause-name-not-found = No computer could be found under this name.
cause-unreachable = The site’s computer did not answer, or broke off.
cause-offline = This computer is not online.
cause-timed-out = The site’s computer took too long to answer.
cause-proxy = The computer that passes on your traffic could not reach the site.
cause-stopped = Loading was stopped.
cause-other = Your browser reports “{ $code }”.
cause-other-node = Node.js reports “{ $code }”.

## What Whylock checked

checks = { $broken ->
    [0] What { -whylock } checked
    [one] What { -whylock } checked: one broken rule
   *[other] What { -whylock } checked: { $broken } broken rules
}
check-agreement = Your browser and { -whylock } come to the same result.
check-agreement-node = Node.js and { -whylock } come to the same result.
found-agreement-fail = Your browser accepts this certificate, though it breaks a rule that this browser is known to enforce.
found-agreement-fail-node = Node.js accepts this certificate, though it breaks a rule that Chrome is known to enforce.
found-agreement-fail-withdrawn = Your browser accepts this certificate, though its issuer withdrew it.
found-agreement-fail-withdrawn-node = Node.js accepts this certificate, though its issuer withdrew it.
found-agreement-unknown = Your browser refuses this certificate. { -whylock } could not look at everything, so it cannot say whether it agrees.
found-agreement-unknown-node = Node.js refuses this certificate. { -whylock } could not look at everything, so it cannot say whether it agrees.
found-agreement-unknown-accepted = Your browser accepts this certificate. There is more to look through than { -whylock } does, so it cannot say whether it agrees.
found-agreement-unknown-accepted-node = Node.js accepts this certificate. There is more to look through than { -whylock } does, so it cannot say whether it agrees.
found-agreement-warn = Your browser refuses this certificate. { -whylock } found no reason to refuse it.
found-agreement-warn-node = Node.js refuses this certificate. { -whylock } found no reason to refuse it.
why-agreement = Two who check the same thing should agree. Where they do not, one of them knows more, or is wrong.
mend-agreement = See which rule is broken, and ask whoever issued the certificate.

check-alternative-name-critical = The alternative names are marked as critical only where there is no subject.
found-alternative-name-critical-warn = “{ $about }” has a subject, and marks its alternative names as critical.
why-alternative-name-critical = The mark says that nothing else names the site. Here something else does.
mend-alternative-name-critical = Nothing has to be done. The next certificate should not mark them as critical.

check-alternative-name-empty = Alternative names name something.
found-alternative-name-empty-fail = “{ $about }” has an alternative name that is empty.
why-alternative-name-empty = An empty name may match everything or nothing. Programs disagree.
mend-alternative-name-empty = Ask whoever issued “{ $about }” for one whose alternative names are not empty.

check-alternative-name-kinds = A site’s certificate is for host names and addresses alone.
found-alternative-name-kinds-fail = “{ $about }” has a name of another kind: { $value }.
why-alternative-name-kinds = A name of another kind is checked by other rules, and could be used in another place.
mend-alternative-name-kinds = Get a certificate that has host names and addresses only.

check-anchor-basic-constraints = The root says that it is an authority.
found-anchor-basic-constraints-fail = “{ $about }” does not say that it is an authority.
found-anchor-basic-constraints-unknown = The basic constraints of “{ $about }” could not be read.
why-anchor-basic-constraints = A root is trusted for its key. Some browsers also ask that its certificate is one that may issue others.
mend-anchor-basic-constraints = Use a root whose basic constraints say cA TRUE.

check-anchor-certificate-sign-usage = The root’s key is meant for signing certificates.
found-anchor-certificate-sign-usage-fail = The key usage of “{ $about }” does not name keyCertSign.
found-anchor-certificate-sign-usage-unknown = The key usage of “{ $about }” could not be read.
why-anchor-certificate-sign-usage = Whoever holds a key for another purpose should not be able to issue certificates with it.
mend-anchor-certificate-sign-usage = Use a root whose key usage names keyCertSign.

check-anchor-distrust-chrome = Chrome’s root program lets the root vouch for this certificate.
found-anchor-distrust-chrome-fail = Chrome’s root program has the root for other versions of Chrome alone.
found-anchor-distrust-chrome-fail-moment = “{ $about }” was logged on { $at }. Chrome takes what was logged by { $limit } alone.
found-anchor-distrust-chrome-unknown = Chrome takes from this root what was logged by a certain day. When “{ $about }” was logged could not be verified.
why-anchor-distrust-chrome = A program that lost faith in an authority takes its old certificates for a while, and no new ones.
mend-anchor-distrust-chrome = Get a certificate from another authority.

check-anchor-distrust-mozilla = Mozilla’s root program lets the root vouch for this certificate.
found-anchor-distrust-mozilla-fail = Mozilla’s root program does not take the root for this certificate.
found-anchor-distrust-mozilla-fail-moment = “{ $about }” is of { $at }. Firefox takes what was issued by { $limit } alone.
found-anchor-distrust-mozilla-fail-not-permitted = Firefox lets “{ $authority }” vouch for certain names alone. { $name } is none of them.
found-anchor-distrust-mozilla-unknown = When “{ $about }” was logged could not be verified. It decides whether Firefox takes the root for it.
why-anchor-distrust-mozilla = A program that lost faith in an authority takes its old certificates for a while, and no new ones.
mend-anchor-distrust-mozilla = Get a certificate from another authority.

check-anchor-name-constraints = No name lies outside what the root may vouch for.
found-anchor-name-constraints-fail = “{ $authority }” may not vouch for { $name }, which “{ $about }” names. That lies in { $subtree }, or cannot be told apart from it.
found-anchor-name-constraints-fail-not-permitted = “{ $authority }” may vouch for certain names alone. { $name }, which “{ $about }” names, is none of them.
found-anchor-name-constraints-unknown = Not all names of “{ $about }” could be held against the constraints of the root.
found-anchor-name-constraints-unknown-too-much = “{ $about }” has too many names, or the root too many constraints: { -whylock } compares { $limit } pairs.
why-anchor-name-constraints = A root for one organization’s names should not be able to vouch for others. Some browsers look at that.
mend-anchor-name-constraints = Get a certificate from an authority that may vouch for the name.

check-anchor-signature = The root is signed by its own key.
found-anchor-signature-unknown = Nobody here could verify the signature that “{ $about }” carries.
found-anchor-signature-warn = “{ $about }” names itself as its issuer, but another key signed it.
why-anchor-signature = Nothing rests on it: a root is trusted for its name and its key, not for its signature.
mend-anchor-signature = Nothing has to be done.

check-anchor-validity = The root is used within its dates.
found-anchor-validity-fail = “{ $about }” ran out on { $limit }.
found-anchor-validity-fail-early = “{ $about }” is not valid before { $limit }.
found-anchor-validity-unknown = The dates of “{ $about }” could not be read.
found-anchor-validity-warn = “{ $about }” ran out on { $limit }. The page came from a cache, and may have been fetched before.
why-anchor-validity = A root is trusted for its key, and some browsers go on trusting it after its last day. Others do not.
mend-anchor-validity = Have the server send a path to a root that is valid. If the dates are right, look at this computer’s clock.

check-anchored = A path leads from the certificate to a root that is trusted.
found-anchored-fail = The path ends at “{ $about }”. It was issued by “{ $name }”, which is neither here nor among the roots.
found-anchored-fail-self-issued = The path ends at “{ $about }”, which vouches for itself and is not among the roots.
found-anchored-unknown = The path ends at “{ $about }”. It was issued by “{ $name }”, which was not shown to { -whylock }.
found-anchored-unknown-self-issued = The path ends at “{ $about }”, which vouches for itself. Whether another path leads to a root is not known.
found-anchored-unknown-too-much = There are too many paths: { -whylock } looks at { $limit } possible issuers. Whether one leads to a root is not known.
why-anchored = A certificate is worth as much as whoever vouches for it. Without a root at the end, nobody does.
mend-anchored = Have the server send the certificate of “{ $name }” after its own. If that is a root, and you know whose, add it to your roots.
mend-anchored-self-issued = Get a certificate from an authority that browsers know. Or add this one to your roots, if you know whose it is.

check-authority-extended-key-usage = An authority that vouches for sites vouches for nothing else.
found-authority-extended-key-usage-fail = “{ $about }” may vouch for something else, too: { $value }.
found-authority-extended-key-usage-warn = “{ $about }” does not say that it vouches for sites alone.
found-authority-extended-key-usage-warn-value = “{ $about }” may vouch for something else, too: { $value }.
why-authority-extended-key-usage = What was checked for one purpose should not count for another.
mend-authority-extended-key-usage = Ask whoever issued the certificate for another path to the root.

check-authority-key-identifier = A certificate that another key signed names that key.
found-authority-key-identifier-fail = “{ $about }” does not name the key that signed it.
found-authority-key-identifier-unknown = “{ $about }” does not name the key that signed it. Whether that is its own could not be found out.
why-authority-key-identifier = An authority may have several keys. The key’s name leads to the right one.
mend-authority-key-identifier = Ask whoever issued “{ $about }” for one with an authority key identifier.

check-authority-key-identifier-critical = The authority key identifier is not marked as critical.
found-authority-key-identifier-critical-fail = “{ $about }” marks its authority key identifier as critical.
why-authority-key-identifier-critical = A program that does not know the extension has to refuse the certificate, if it is marked as critical.
mend-authority-key-identifier-critical = Ask whoever issued “{ $about }” for one whose authority key identifier is not critical.

check-authority-key-identifier-fields = The authority key identifier holds a key identifier and nothing else.
found-authority-key-identifier-fields-fail = The authority key identifier of “{ $about }” has another field: { $value }.
why-authority-key-identifier-fields = It ties the certificate to one certificate of its issuer, where others with the same key would do.
mend-authority-key-identifier-fields = Ask whoever issued the certificate for one without this field.

check-authority-key-identifier-pair = The authority key identifier names its authority’s issuer and serial number together, or neither.
found-authority-key-identifier-pair-fail = “{ $about }” names one of its authority’s issuer and serial number without the other.
why-authority-key-identifier-pair = Neither of the two means anything without the other.
mend-authority-key-identifier-pair = Ask whoever issued “{ $about }” for one whose authority key identifier has both, or neither.

check-authority-key-usage = An authority’s key signs certificates and revocation lists, and does little else.
found-authority-key-usage-fail = The key usage of “{ $about }” is not critical.
found-authority-key-usage-fail-value = The key of “{ $about }” may do something else: { $value }.
found-authority-key-usage-fail-other = The key of “{ $about }” must be allowed something that it is not: { $expected }.
why-authority-key-usage = An authority’s key is worth the most of all. It should do one thing only.
mend-authority-key-usage = Ask whoever issued the certificate for another path to the root.

check-authority-subject-fields = An authority’s subject says its country, organization and name.
found-authority-subject-fields-fail = The subject of “{ $about }” lacks a field: { $value }.
why-authority-subject-fields = Whoever vouches for others has to be known by name.
mend-authority-subject-fields = Ask whoever issued the certificate for another path to the root.

check-authority-subject-name = An authority’s certificate names the authority.
found-authority-subject-name-fail = A certificate on the path belongs to an authority without a name.
why-authority-subject-name = Who issued a certificate is looked up by name. An authority without one cannot be told from another.
mend-authority-subject-name = Ask for a certificate from an authority that has a name.

check-basic-constraints = Every certificate between the site and the root is an authority’s.
found-basic-constraints-fail = “{ $about }” does not say that it is an authority.
found-basic-constraints-unknown = The basic constraints of “{ $about }” could not be read.
why-basic-constraints = Otherwise everybody with a certificate could issue certificates for other sites.
mend-basic-constraints = Have the server send the certificates of the authority that issued the site’s own.

check-basic-constraints-critical = An authority’s basic constraints are marked as critical.
found-basic-constraints-critical-fail = “{ $about }” does not mark its basic constraints as critical.
why-basic-constraints-critical = Basic constraints tell authorities from sites. A program that passes over them could take anybody for an authority.
mend-basic-constraints-critical = Ask whoever issued “{ $about }” for one whose basic constraints are critical.

check-bytes = { $count ->
    [0] At byte { $from } of the certificate, where nothing stands.
    [1] Byte { $from } of the certificate.
   *[other] Bytes { $from } to { $to } of the certificate.
}
check-also = { $count ->
    [one] The same is so in one more place.
   *[other] The same is so in { $count } more places.
}
outcome-fail = Broken
outcome-not-applicable = Does not apply
outcome-pass = Holds
outcome-unknown = Cannot be told
outcome-warn = Worth knowing
enforced-by = Known to refuse what breaks this rule: { $browsers }.
enforced-by-since = Known to refuse what breaks this rule, since { $since }: { $browsers }.
enforced-by-nobody = No browser is known to refuse what breaks this rule.
enforced-by-nobody-since = The rule holds since { $since }. No browser is known to refuse what breaks it.
browser-chrome = Chrome
browser-firefox = Firefox
browser-safari = Safari

check-certificate-policies = The path is valid for a policy, wherever one is required.
found-certificate-policies-fail = A policy is required, and “{ $about }” leaves none that is valid and accepted.
found-certificate-policies-unknown = What “{ $about }” says about policies could not be read whole.
found-certificate-policies-unknown-too-much = There are too many policies down to “{ $about }”: { -whylock } follows { $limit } of them.
why-certificate-policies = An authority can ask that only certificates issued under certain rules count.
mend-certificate-policies = Get a certificate that names a policy of its issuer.

check-certificate-policies-unique = The certificate names each of its policies once.
found-certificate-policies-unique-fail = “{ $about }” names the policy { $value } twice.
why-certificate-policies-unique = A policy may carry terms. If it stands twice, nobody knows which terms hold.
mend-certificate-policies-unique = Ask whoever issued “{ $about }” for one that names each policy once.

check-certificate-policy-identifier = A public certificate says how its owner was checked: by name, organization or person.
found-certificate-policy-identifier-fail = “{ $about }” does not say how its owner was checked.
found-certificate-policy-identifier-fail-value = “{ $about }” says in { $value } ways how its owner was checked; one is allowed.
why-certificate-policy-identifier = Without it nobody can tell by which rules the certificate was issued.
mend-certificate-policy-identifier = Ask whoever issued the certificate for one with exactly one of these policies.

check-certificate-sign-authority = Only the key of an authority may sign certificates.
found-certificate-sign-authority-fail = “{ $about }” is no authority, but its key may sign certificates.
why-certificate-sign-authority = A program that looks at key usage alone would take a site for an authority, which can vouch for any other.
mend-certificate-sign-authority = Ask whoever issued “{ $about }” for one whose key may not sign certificates.

check-certificate-sign-usage = The key of every intermediate is meant for signing certificates.
found-certificate-sign-usage-fail = The key usage of “{ $about }” does not name keyCertSign.
found-certificate-sign-usage-unknown = The key usage of “{ $about }” could not be read.
why-certificate-sign-usage = Whoever holds a key for another purpose should not be able to issue certificates with it.
mend-certificate-sign-usage = Ask the authority for a certificate of its own whose key usage names keyCertSign.

check-certificate-transparency = The browser finds the certificate in public records, as it asks.
found-certificate-transparency-warn = The browser says of the certificate: { $status }.
why-certificate-transparency = What stands in public records can be seen by the site’s owner, also when a certificate was issued by mistake.
mend-certificate-transparency = Get a certificate from an authority that has it recorded in enough public logs.

check-chain-depth = The path has no more intermediates than was asked for.
found-chain-depth-fail = The path has more intermediates than are allowed: { $value } instead of at most { $limit }.
why-chain-depth = Whoever asks may want to know all who could have issued the certificate.
mend-chain-depth = Allow more intermediates, or get a certificate from an authority closer to the root.

check-chain-order = The server sends its own certificate first, then that of its issuer, and so on.
found-chain-order-warn = “{ $about }” came before a certificate that it issued.
why-chain-order = Browsers put the certificates in order themselves. Some other programs do not.
mend-chain-order = Have the server send its own certificate first, and each issuer’s right after it.

check-chain-root = The server does not send the root.
found-chain-root-warn = The server sent the root “{ $about }”.
why-chain-root = Who trusts a root has it already. To send it costs time in every new connection.
mend-chain-root = Take the root out of what the server sends.

check-chain-superfluous = The server sends no certificate that is not needed.
found-chain-superfluous-warn = The server sent “{ $about }”, which the path does not need.
why-chain-superfluous = What is not needed costs time in every new connection.
mend-chain-superfluous = Take “{ $about }” out of what the server sends, unless older programs need it.

check-client-authentication = A public certificate of a site is for servers alone, from March 2027 on.
found-client-authentication-fail = “{ $about }” is for clients, too.
found-client-authentication-warn = “{ $about }” is for clients, too. What replaces it must not be, from March 2027 on.
why-client-authentication = Public authorities check who has a site, not who knocks at other sites’ doors.
mend-client-authentication = Nothing has to be done, unless your server shows this certificate to others as a client. For that, use an authority of your own.

check-close-primes = The two primes in an RSA key do not lie close together.
found-close-primes-fail = The primes in the key of “{ $about }” lie so close together that round { $value } of { $limit } finds them.
found-close-primes-unknown = The key of “{ $about }” was not looked at, as too many large keys came before it.
found-close-primes-unknown-bound = The key of “{ $about }” has { $value } bits. With more than { $limit }, { -whylock } does not compute.
why-close-primes = From its primes anyone can work out the private key in no time, and take its owner’s place.
mend-close-primes = Make a new key with other software, and get a certificate for it.

check-common-name-address = A common name that is an address is written as addresses are.
found-common-name-address-fail = The common name { $value } means an address, but is not written as one.
why-common-name-address = Programs read such spellings differently, so they would take it for different addresses.
mend-common-name-address = Get a certificate without a common name; the alternative names have the address.

check-common-name-in-san = The common name is one of the alternative names.
found-common-name-in-san-fail = The common name { $value } is not among the alternative names.
found-common-name-in-san-fail-bound = There are { $value } common names; one is allowed.
found-common-name-in-san-unknown = The certificate has more names than { -whylock } reads. { $value } may be among them.
why-common-name-in-san = Old programs read the common name. It has to be as carefully checked as the others are.
mend-common-name-in-san = Get a certificate without a common name, or with one that is among its alternative names.

check-precertificate = The certificate is no draft that was meant for public logs.
found-precertificate-fail = “{ $about }” is a draft that was shown to public logs. It is no certificate.
why-precertificate = Such a draft is marked so that nobody takes it for a certificate. Browsers refuse it.
mend-precertificate = Use the certificate that the authority issued after the draft.

check-critical-extension = Every extension that is marked as critical can be understood.
found-critical-extension-fail = “{ $about }” has a critical extension that { -whylock } does not process, or could not read: { $value }.
found-critical-extension-unknown = “{ $about }” has more extensions than { -whylock } reads. One of them may be critical.
found-critical-extension-warn = The root “{ $about }” has a critical extension that { -whylock } does not process: { $value }.
why-critical-extension = Critical means: whoever does not understand this must not rely on the certificate. It may forbid just what it is used for.
mend-critical-extension = Ask whoever issued “{ $about }” for one without this extension, or with it not critical.

check-crl-distribution-points-critical = The pointers to revocation lists are not marked as critical.
found-crl-distribution-points-critical-warn = “{ $about }” marks its pointers to revocation lists as critical.
why-crl-distribution-points-critical = A program that does not know the extension has to refuse the certificate, if it is marked as critical.
mend-crl-distribution-points-critical = Nothing has to be done. The next certificate should not mark them as critical.

check-distribution-point = A pointer to a revocation list says where the list is, or whose.
found-distribution-point-fail = “{ $about }” points to a revocation list, and says neither where it is nor whose.
why-distribution-point = A list that cannot be found protects nobody.
mend-distribution-point = Ask whoever issued “{ $about }” for one whose pointers lead somewhere.

check-dns-name-syntax = A host name in the certificate is a host name.
found-dns-name-syntax-fail = “{ $about }” holds “{ $value }” as a host name, which is none.
why-dns-name-syntax = What is no host name matches no host, or one that nobody meant.
mend-dns-name-syntax = Ask whoever issued “{ $about }” for one with host names alone.

check-domain-label-hyphens = Two hyphens in third and fourth place announce an international name that can be decoded.
found-domain-label-hyphens-fail = { $value } has such hyphens, and no international name behind them.
why-domain-label-hyphens = Such names are kept for codings that are yet to come. Programs may show them as something else.
mend-domain-label-hyphens = Choose another name for the site, and get a certificate for it.

check-duplicate-extension = No extension stands in the certificate twice.
found-duplicate-extension-fail = “{ $about }” has the extension { $value } twice.
why-duplicate-extension = One program heeds the first, another the second. Each believes a different certificate.
mend-duplicate-extension = Ask whoever issued “{ $about }” for one that has each extension once.

check-elliptic-curve = An elliptic curve is P-256, P-384 or P-521.
found-elliptic-curve-fail = The key of “{ $about }” is on another curve: { $value }.
why-elliptic-curve = Other curves are too weak, or browsers do not know them.
mend-elliptic-curve = Make a new key on the curve P-256, and get a certificate for it.

check-email-name-syntax = A mail address in the certificate is a mail address.
found-email-name-syntax-fail = “{ $about }” holds “{ $value }” as a mail address, which is none.
why-email-name-syntax = What is no mail address may be read as another’s.
mend-email-name-syntax = Ask whoever issued “{ $about }” for one with whole mail addresses.

check-empty-subject = A certificate without a subject marks its alternative names as critical.
found-empty-subject-fail = The certificate has no subject, and no alternative names that are marked as critical.
why-empty-subject = Without a subject only the alternative names say whose certificate it is. A program that passes over them would not know.
mend-empty-subject = Ask for a certificate with a subject, or with alternative names that are critical.

check-encrypted-client-hello = The site’s name was hidden from the network (ECH).
why-encrypted-client-hello = Without it, whoever watches the network reads the site’s name at the start of each connection.
mend-encrypted-client-hello = Nothing has to be done.

check-extended-key-usage = The certificate is meant for what it is used for.
found-extended-key-usage-fail = “{ $about }” is meant for { $value }, not for { $expected }.
found-extended-key-usage-unknown = The extended key usage of “{ $about }” could not be read.
why-extended-key-usage = A certificate for signing mail or programs proves nothing about a site.
mend-extended-key-usage = Get a certificate whose extended key usage names what it is used for.

check-extended-key-usage-any-critical = An extended key usage for anything is not marked as critical.
found-extended-key-usage-any-critical-warn = “{ $about }” marks its extended key usage as critical, and allows every use in it.
why-extended-key-usage-any-critical = The mark forbids every use that is not listed, while the list allows every one.
mend-extended-key-usage-any-critical = Nothing has to be done. The next certificate should list its uses one by one.

check-extended-key-usage-critical = The extended key usage of a site’s certificate is not critical.
found-extended-key-usage-critical-fail = “{ $about }” marks its extended key usage as critical.
why-extended-key-usage-critical = Whoever does not know a critical extension has to refuse the certificate.
mend-extended-key-usage-critical = Ask whoever issued the certificate for one in which this extension is not critical.

check-extended-key-usage-nesting = Every intermediate may vouch for what the certificate is used for.
found-extended-key-usage-nesting-fail = “{ $about }” is there for { $value }, and may not vouch for { $expected }.
found-extended-key-usage-nesting-unknown = The extended key usage of “{ $about }” could not be read.
why-extended-key-usage-nesting = An authority for mail is not checked as strictly as one for sites.
mend-extended-key-usage-nesting = Get a certificate from an authority that may vouch for this use.

check-finite-field-group = No key is agreed on in a finite field.
found-finite-field-group-warn = The key was agreed on in a finite field: { $name }.
found-finite-field-group-unknown = How the key came about is not known: { $name }.
why-finite-field-group = Fields that are too small have been broken, and nobody can be sure of the server’s choice.
mend-finite-field-group = Offer only suites with ECDHE, or TLS 1.3.

check-freshest-crl-critical = The pointer to the freshest revocation list is not marked as critical.
found-freshest-crl-critical-fail = “{ $about }” marks its pointer to the freshest revocation list as critical.
why-freshest-crl-critical = A program that does not know the extension has to refuse the certificate, if it is marked as critical.
mend-freshest-crl-critical = Ask whoever issued “{ $about }” for one whose freshestCRL is not critical.

check-handshake-key-usage = The certificate’s key may do what the handshake has it do.
found-handshake-key-usage-warn = The handshake needs { $name }, which the key usage of “{ $about }” does not name.
why-handshake-key-usage = A key that is used for more than it is meant for can be turned against itself.
mend-handshake-key-usage = Get a certificate whose key usage names { $name }.

check-handshake-signature-key = The handshake was signed in a way that the certificate’s key can sign.
found-handshake-signature-key-warn = The handshake was signed with { $name }, which the key of “{ $about }” cannot do.
why-handshake-signature-key = The signature of the handshake proves that the server holds the certificate’s key.
mend-handshake-signature-key = Load the page again. If this stays, what the browser tells may be of two connections.

check-host-name = The certificate names the site.
found-host-name-fail = The certificate does not name { $name }.
found-host-name-unknown = Not every name could be read. Whether the certificate names { $name } is not known.
why-host-name = A certificate proves only the names that stand in it.
mend-host-name = Get a certificate that names { $name }, or open the site by a name that the certificate has.

check-information-access-critical = The pointers to more information are not marked as critical.
found-information-access-critical-fail = “{ $about }” marks its authorityInfoAccess or subjectInfoAccess as critical.
why-information-access-critical = A program that does not know the extension has to refuse the certificate, if it is marked as critical.
mend-information-access-critical = Ask whoever issued “{ $about }” for one whose authorityInfoAccess and subjectInfoAccess are not critical.

check-information-access-location = Where the issuer’s certificate is can be looked up.
found-information-access-location-warn = “{ $about }” says where its issuer or its status is, in a way that nothing can be fetched from.
why-information-access-location = A missing certificate can then not be found.
mend-information-access-location = Nothing has to be done, as long as the server sends the issuer’s certificate.

check-inhibit-any-policy-critical = The extension inhibitAnyPolicy is marked as critical.
found-inhibit-any-policy-critical-fail = “{ $about }” does not mark inhibitAnyPolicy as critical.
why-inhibit-any-policy-critical = A program that does not know the extension may pass over it, unless it is marked as critical.
mend-inhibit-any-policy-critical = Ask whoever issued “{ $about }” for one whose inhibitAnyPolicy is critical.

check-internal-name = A public certificate is for public names and addresses alone.
found-internal-name-fail = { $value } is no public name: it means another machine in every network.
why-internal-name = Whoever has such a certificate could answer for the machines of that name in all networks.
mend-internal-name = Give the machine a public name, or use an authority of your own inside.

check-ip-address-in-dns-name = An address stands in the certificate as an address, not as a host name.
found-ip-address-in-dns-name-fail = “{ $about }” holds the address { $value } as a host name.
why-ip-address-in-dns-name = Browsers compare an address with addresses alone, so this one is never found.
mend-ip-address-in-dns-name = Ask for a certificate that holds { $value } as an iPAddress.

check-ip-address-length = An address in the certificate has the length of one.
found-ip-address-length-fail = “{ $about }” holds an address that has neither 4 nor 16 octets: { $value }.
why-ip-address-length = Such an address can only be meant otherwise, as a range or as text. Programs would have to guess.
mend-ip-address-length = Ask whoever issued “{ $about }” for one with whole addresses.

check-issuer-alternative-name-critical = The issuer alternative name is not marked as critical.
found-issuer-alternative-name-critical-warn = “{ $about }” marks its issuer alternative name as critical.
why-issuer-alternative-name-critical = A program that does not know the extension has to refuse the certificate, if it is marked as critical.
mend-issuer-alternative-name-critical = Nothing has to be done. The next certificate should not mark it as critical.

check-issuer-match = Every certificate names its issuer as the issuer names itself.
found-issuer-match-fail = “{ $about }” was issued by { $value }. The next certificate is that of { $expected }.
found-issuer-match-unknown = The names of “{ $about }” and its issuer could not be read.
found-issuer-match-warn = “{ $about }” writes its issuer’s name otherwise than the issuer does. Not every program sees that they are the same.
why-issuer-match = The name is how a certificate finds its issuer.
mend-issuer-match = Have the certificate issued again with the issuer’s name, octet by octet.

check-issuer-name = The certificate names its issuer.
found-issuer-name-fail = “{ $about }” does not name its issuer: the name is empty.
why-issuer-name = The issuer is looked up by its name. An empty one leads to nobody.
mend-issuer-name = Ask for a certificate that names its issuer.

check-issuer-pointer = A public certificate says where its issuer’s certificate is to be had.
found-issuer-pointer-fail = “{ $about }” names an address that does not begin with http.
found-issuer-pointer-warn = “{ $about }” does not say where.
why-issuer-pointer = Browsers that miss the issuer’s certificate can fetch it from there.
mend-issuer-pointer = Have the server send its issuer’s certificate; then nobody has to fetch it.

check-key-exchange-group = The key is agreed on in a group that holds.
found-key-exchange-group-warn = The key was agreed on in a group that is weak or hardly examined: { $name }.
found-key-exchange-group-unknown = The key was agreed on in a group that { -whylock } does not know: { $name }.
why-key-exchange-group = Whoever solves the group’s riddle has the key to everything that was sent.
mend-key-exchange-group = Offer X25519 or P-256, and their hybrids with ML-KEM.

check-key-identifier-match = The key that a certificate names is its issuer’s.
found-key-identifier-match-warn = “{ $about }” names the key { $value }. Its issuer calls its own { $expected }.
why-key-identifier-match = The name of the key is a hint for finding the issuer. A wrong one makes some programs look elsewhere.
mend-key-identifier-match = Where the signature holds, nothing has to be done. Where it does not, have the server send the certificate that has the named key.

check-key-usage = An authority’s certificate says what its key is for.
found-key-usage-fail = “{ $about }” does not say what its key is for.
why-key-usage = A key without a stated use may be used for anything, also for what nobody meant to allow.
mend-key-usage = Ask whoever runs “{ $about }” for a certificate with key usage.

check-key-usage-algorithm = A key is allowed only what its algorithm can do.
found-key-usage-algorithm-fail = “{ $about }” allows its key a use that { $value } forbids.
found-key-usage-algorithm-warn = “{ $about }” allows its key a use that { $value } does not have.
why-key-usage-algorithm = A use that the algorithm does not have was not meant. Whoever issued the certificate did not look closely.
mend-key-usage-algorithm = Ask whoever issued “{ $about }” for one whose key usage fits the key.

check-key-usage-bits = Key usage allows the key something.
found-key-usage-bits-fail = “{ $about }” allows its key nothing at all.
found-key-usage-bits-warn = “{ $about }” limits key agreement, which it does not allow.
why-key-usage-bits = Programs read such a list in different ways: as nothing, or as everything.
mend-key-usage-bits = Ask whoever issued “{ $about }” for one that says what its key is for.

check-key-usage-critical = Key usage is marked as critical.
found-key-usage-critical-warn = “{ $about }” does not mark its key usage as critical.
why-key-usage-critical = A program that does not know the extension may pass over it, unless it is marked as critical.
mend-key-usage-critical = Nothing has to be done. The next certificate should have its key usage marked as critical.

check-log-list-age = The list of public logs is up to date.
found-log-list-age-warn = The list of public logs is { $value } days old. After { $limit } days the world may have moved on.
why-log-list-age = A log that was added or retired since is not known here.
mend-log-list-age = Use a newer version of { -whylock }, or bring a newer list.

check-log-list-import = The imported list of public logs is taken.
found-log-list-import-warn = The imported list of public logs is not taken: { $why }
why-log-list-import = Only a list with a good signature, and a newer one, can take the place of the one that is here.
mend-log-list-import = Bring log_list.json and log_list.sig as Google publishes them.

refused-logs-too-long = it is longer than such a list can be.
refused-logs-too-many-logs = it names more logs than { -whylock } takes.
refused-logs-unreadable = it cannot be read.
refused-logs-other-version = it is a list of another form or version.
refused-logs-signature = its signature does not fit it.
refused-logs-unverifiable = its signature could not be verified.
refused-logs-older = it is older than the one that is here.

check-leaked-key = The private key is not one of the few that { -whylock } knows to be public. Debian’s keys of 2008 are not among them.
found-leaked-key-fail = Everybody can have the private key of “{ $about }”. It is known from { $value }.
why-leaked-key = Whoever has the private key can take its owner’s place, and nobody notices.
mend-leaked-key = Make a new key of your own, and get a certificate for it.

check-look-alike-name = The letters of the name belong together, and do not pass for others.
found-look-alike-name-unknown = { $value } does not stand for visible letters that a name may have. It is shown as it is.
found-look-alike-name-warn-hidden-dot = The “{ $letter }” of this name carries a second dot, which hides behind its own.
found-look-alike-name-warn-mixed-scripts = This name mixes letters of several scripts: “{ $letter }” is { $script }.
found-look-alike-name-warn-rare-letter = The “{ $letter }” of this name is a letter that no language uses every day.
found-look-alike-name-warn-whole-script = The letters of this name are { $script }.
why-look-alike-name = Letters that look alike can lead you to another site than the one you think of.
mend-look-alike-name = Compare the name with the one that you came for, or type that one yourself.

check-mailbox-name = The certificate names the mailbox.
found-mailbox-name-fail = The certificate does not name { $name }.
found-mailbox-name-unknown = The certificate has more names than { -whylock } reads. { $name } may be among them.
why-mailbox-name = A certificate proves only the names that stand in it.
mend-mailbox-name = Get a certificate that names { $name }.

check-must-staple = Where the certificate promises a stapled answer about its revocation, the server sends one.
found-must-staple-fail = “{ $about }” promises a stapled answer. The server was asked for one and sent none.
found-must-staple-fail-unusable-answer = “{ $about }” promises a stapled answer. What the server sent does not count. { $why }
found-must-staple-unknown = “{ $about }” promises a stapled answer. Whether the server sent one cannot be seen from here.
why-must-staple = Firefox refuses such a certificate without the answer. Other browsers do not look.
mend-must-staple = See to it that the server staples OCSP answers, or get a certificate without this promise.

check-name-attributes = The parts of a name have the lengths and types that the standard allows.
found-name-attributes-fail = A part of the name of “{ $about }” is too long, or too short: “{ $value }”.
found-name-attributes-warn = A part of the name of “{ $about }” is written in an outdated type of string: “{ $value }”.
why-name-attributes = Programs keep names in so much room. A longer one may be cut, and taken for another.
mend-name-attributes = Ask whoever issued “{ $about }” for one with a shorter name.

check-name-constraints = No name lies outside what the authorities above may vouch for.
found-name-constraints-fail = “{ $authority }” may not vouch for { $name }, which “{ $about }” names. That lies in { $subtree }, or cannot be told apart from it.
found-name-constraints-fail-not-permitted = “{ $authority }” may vouch for certain names alone. { $name }, which “{ $about }” names, is none of them.
found-name-constraints-unknown = Not all names of “{ $about }” could be held against the constraints above.
found-name-constraints-unknown-too-much = “{ $about }” has too many names and constraints to hold against each other: { -whylock } compares { $limit } pairs.
why-name-constraints = An authority for one organization’s names should not be able to vouch for others.
mend-name-constraints = Get a certificate from an authority that may vouch for the name.

check-name-constraints-critical = Name constraints are marked as critical.
found-name-constraints-critical-fail = “{ $about }” does not mark its name constraints as critical.
why-name-constraints-critical = A program that does not know the extension may pass over it, unless it is marked as critical.
mend-name-constraints-critical = Ask whoever issued “{ $about }” for one whose name constraints are critical.

check-name-constraints-dns-form = A constraint on host names is a host name.
found-name-constraints-dns-form-fail = “{ $about }” constrains host names by “{ $value }”, which is none.
why-name-constraints-dns-form = What a constraint that is no name forbids depends on who reads it.
mend-name-constraints-dns-form = Ask whoever runs “{ $about }” for a certificate whose constraints are host names.

check-name-constraints-email-form = A constraint on mail addresses is a mailbox, a host or a domain.
found-name-constraints-email-form-fail = “{ $about }” constrains mail addresses by “{ $value }”, which is none of a mailbox, a host and a domain.
why-name-constraints-email-form = What a constraint that is no name forbids depends on who reads it.
mend-name-constraints-email-form = Ask whoever runs “{ $about }” for a certificate whose constraints are mailboxes, hosts or domains.

check-name-constraints-empty = Name constraints permit or exclude something.
found-name-constraints-empty-fail = “{ $about }” has name constraints with an empty list.
why-name-constraints-empty = An empty list may permit everything or nothing. Programs disagree.
mend-name-constraints-empty = Ask whoever runs “{ $about }” for a certificate whose name constraints say something.

check-name-constraints-ip-form = A constraint on addresses is an address and its mask.
found-name-constraints-ip-form-fail = “{ $about }” constrains addresses by { $value }, which is no range.
why-name-constraints-ip-form = What a broken range forbids depends on who reads it.
mend-name-constraints-ip-form = Ask whoever runs “{ $about }” for a certificate whose constraints are whole ranges.

check-name-constraints-placement = Only an authority’s certificate constrains names.
found-name-constraints-placement-fail = “{ $about }” is no authority, and constrains names.
why-name-constraints-placement = Below a site’s certificate there are no names that could be constrained.
mend-name-constraints-placement = Ask whoever issued “{ $about }” for one without name constraints.

check-name-constraints-range = Name constraints reach down to every name below.
found-name-constraints-range-fail = “{ $about }” constrains names only from or to a certain depth.
why-name-constraints-range = Nobody heeds such a depth. Names that it means to forbid would be taken.
mend-name-constraints-range = Ask whoever runs “{ $about }” for a certificate whose constraints have no minimum and no maximum.

check-name-constraints-uri-form = A constraint on URIs is a host or a domain.
found-name-constraints-uri-form-fail = “{ $about }” constrains URIs by “{ $value }”, which is neither a host nor a domain.
why-name-constraints-uri-form = What a constraint that is no name forbids depends on who reads it.
mend-name-constraints-uri-form = Ask whoever runs “{ $about }” for a certificate whose constraints are hosts or domains.

check-named-curve = An elliptic curve is named, not spelled out.
found-named-curve-fail = The key of “{ $about }” does not name its curve.
why-named-curve = Whoever may choose the curve himself can forge keys that look like another’s.
mend-named-curve = Make a new key on the named curve P-256, and get a certificate for it.

check-path-length = No more intermediates follow below an authority than it may have.
found-path-length-fail = “{ $about }” may have at most { $limit } below it, counted in intermediates. There are { $value }.
why-path-length = Who delegates to an authority can forbid that it delegates further.
mend-path-length = Get a certificate from an authority that may issue it without another one in between.

check-path-length-form = A limit on the path’s length stands only in an authority’s certificate.
found-path-length-form-fail = “{ $about }” limits the path’s length, but its key signs no certificates.
why-path-length-form = The limit means nothing there. Some programs take it as a sign of an authority.
mend-path-length-form = Ask whoever issued “{ $about }” for one without a path length.

check-policy-constraints-critical = Policy constraints are marked as critical.
found-policy-constraints-critical-fail = “{ $about }” does not mark its policy constraints as critical.
why-policy-constraints-critical = A program that does not know the extension may pass over it, unless it is marked as critical.
mend-policy-constraints-critical = Ask whoever issued “{ $about }” for one whose policy constraints are critical.

check-policy-constraints-empty = Policy constraints constrain something.
found-policy-constraints-empty-fail = “{ $about }” has policy constraints that say nothing.
why-policy-constraints-empty = The standard leaves open what an empty list means. Programs decide for themselves.
mend-policy-constraints-empty = Ask whoever issued “{ $about }” for one without empty policy constraints.

check-policy-mappings = No policy is made equal to any policy.
found-policy-mappings-fail = “{ $about }” maps a policy from or to anyPolicy.
why-policy-mappings = Who maps to any policy declares all rules to be the same.
mend-policy-mappings = Ask the authority for a certificate without that mapping.

check-policy-mappings-critical = Policy mappings stand in an authority’s certificate, marked as critical.
found-policy-mappings-critical-fail = “{ $about }” is no authority, and maps policies.
found-policy-mappings-critical-warn = “{ $about }” does not mark its policy mappings as critical.
why-policy-mappings-critical = Mappings say which rules of one authority count as those of another. Only who issues certificates has a use for them.
mend-policy-mappings-critical = Ask whoever issued “{ $about }” for one whose policy mappings stand as the rule says.

check-policy-qualifiers = What a certificate adds to its policies has the form that the standard allows.
found-policy-qualifiers-fail = “{ $about }” adds to anyPolicy what the standard does not know.
found-policy-qualifiers-warn = A notice of “{ $about }” is longer than 200 characters, or an IA5String.
why-policy-qualifiers = Programs that show or heed such additions know only the standard’s.
mend-policy-qualifiers = Ask whoever issued “{ $about }” for one whose policies are qualified as the standard allows.

check-post-quantum = The agreed key resists a quantum computer that is yet to come.

check-public-key-algorithm = Keys are of RSA or of an elliptic curve.
found-public-key-algorithm-fail = The key of “{ $about }” is of another kind: { $value }.
why-public-key-algorithm = Browsers take only what they all have examined. Other keys come when the rules name them.
mend-public-key-algorithm = Make a new key, of RSA or of the curve P-256, and get a certificate for it. Where it is an authority’s key, choose another authority.

check-public-key-readable = The public key has the form of its algorithm.
found-public-key-readable-fail = The public key of “{ $about }” is no key of its algorithm, { $value }.
why-public-key-readable = Nothing can be verified with a key that is none.
mend-public-key-readable = Make a new key, and get a certificate for it.

check-private-suffix-wildcard = A star does not stand for all to whom a company gave a name under its ending.
found-private-suffix-wildcard-fail = { $value } spans names that belong to many owners.
found-private-suffix-wildcard-unknown = { $value } spans names that belong to many owners. { -whylock } does not read every name beside it.
why-private-suffix-wildcard = Whoever holds such a certificate could answer for all of these owners’ sites.
mend-private-suffix-wildcard = Get a certificate that names the site itself.

check-public-suffix-wildcard = A star does not stand for all who have a name under a public ending.
found-public-suffix-wildcard-fail = { $value } spans names that belong to many owners.
found-public-suffix-wildcard-unknown = { $value } spans names that belong to many owners. { -whylock } does not read every name beside it.
found-public-suffix-wildcard-warn = { $value } spans names that may belong to many owners. The site itself does not need it.
why-public-suffix-wildcard = Whoever holds such a certificate could answer for all of these owners’ sites.
mend-public-suffix-wildcard = Get a certificate that names the site itself.

check-repeated-key-bytes = An RSA key does not repeat one byte again and again.
found-repeated-key-bytes-unknown = The key of “{ $about }” is too long to be read whole.
found-repeated-key-bytes-warn = In the key of “{ $about }”, one byte stands { $value } times in a row.
why-repeated-key-bytes = Chance makes no such row, so the key was damaged or made in an odd way. That alone lets nobody in.
mend-repeated-key-bytes = Make a new key with other software, and get a certificate for it.

check-read-whole = The certificate is no larger than what { -whylock } reads.
found-read-whole-unknown = “{ $about }” is very large. { -whylock } left out { $value } of its { $limit } bytes.
why-read-whole = Ordinary certificates have a few thousand bytes. What hides in so many more has not been looked at.
mend-read-whole = Ask whoever issued “{ $about }” for a smaller one.

check-required-key-usage = The certificate’s key may be used as was asked for.
found-required-key-usage-fail = The key usage names { $value }. Asked for was { $expected }.
found-required-key-usage-unknown = The key usage of “{ $about }” could not be read.
why-required-key-usage = Who uses a key otherwise than it is meant may give away more than intended.
mend-required-key-usage = Get a certificate whose key usage names { $expected }.

check-revocation = No revocation list that was given names the certificate.
found-revocation-fail = Its issuer withdrew “{ $about }” on { $date }. { $reason } The list by “{ $author }” of { $at } says so.
found-revocation-unknown = No revocation list that was given is about “{ $about }”.
found-revocation-unknown-unusable-list = No revocation list that was given tells whether “{ $about }” was withdrawn. { $why }
found-revocation-warn = No revocation list that was given tells whether “{ $about }” was withdrawn. { $why }
why-revocation = An issuer withdraws a certificate when its key was lost or its names are no longer right. From then on it proves nothing.
mend-revocation = Get a new certificate with a new key. Where the list is at fault, give a current one of the same issuer.

check-revocation-answer = No answer of its issuer’s OCSP responder says that the certificate was withdrawn.
found-revocation-answer-fail = Its issuer withdrew “{ $about }” on { $date }. { $reason } “{ $author }” said so on { $at }.
found-revocation-answer-warn = The answer about “{ $about }” does not count. { $why }
why-revocation-answer = From then on it proves nothing. Firefox and Chromium refuse a site that itself sends such an answer along.
mend-revocation-answer = Get a new certificate with a new key. Where the answer is at fault, have the server fetch a current one.

check-revocation-list = A revocation list that was given keeps the rules for its issuer.
found-revocation-list-fail = Of list { $number }, by “{ $about }”, this does not hold: { $rule }
found-revocation-list-warn = Of list { $number }, by “{ $about }”, this does not hold: { $rule }
why-revocation-list = Whoever looks a certificate up has to know which list is the newest, and whose it is.
mend-revocation-list = Ask “{ $about }” for a list that keeps RFC 5280 §5.
list-same-algorithm = Both places name the same signature algorithm.
list-version2 = It is of version 2.
list-named-issuer = Its issuer has a name.
list-time-form = Dates before 2050 are written as UTCTime.
list-next-update = It says when the next list is due.
list-no-empty-list = A list of no entries is left out.
list-authority-key-identifier = It names the key that signed it.
list-crl-number = It has a number.
list-crl-number-length = Its number has 20 octets at the most.
list-not-critical = Its number and its pointers are not critical.
list-critical = What narrows its scope is critical.
list-filled-distribution-point = Its issuing distribution point says something.
revoked-unspecified = No reason is given.
revoked-key-compromise = Its private key came into other hands.
revoked-ca-compromise = The issuer’s private key came into other hands.
revoked-affiliation-changed = Its names are no longer right.
revoked-superseded = Another certificate took its place.
revoked-cessation-of-operation = It is no longer needed.
revoked-certificate-hold = It is on hold.
revoked-remove-from-crl = It is no longer on hold.
revoked-privilege-withdrawn = What it allowed is no longer allowed.
revoked-aa-compromise = The key of an attribute authority came into other hands.
unusable-other-issuer = It is another issuer’s list.
unusable-delta = It lists only changes to another list, which is not supported.
unusable-indirect = It lists certificates of several issuers, which is not supported.
unusable-other-distribution-point = It is for certificates that point to another list.
unusable-other-kind = It is about another kind of certificate.
unusable-only-some-reasons = It covers only some reasons of revocation.
unusable-unknown-critical-extension = It has a critical extension that is not known here.
unusable-unknown-critical-entry-extension = An entry of it has a critical extension that is not known here.
unusable-no-signer = No certificate is here whose key may have signed it.
unusable-not-for-crls = Its issuer’s key may not sign revocation lists.
unusable-invalid-signature = Its signature is wrong.
unusable-unverified-signature = Its signature could not be verified.
unusable-not-yet-issued = It was issued after the moment in question.
unusable-outdated = The next list was due already.
unusable-no-next-update = It does not say when the next list is due.
unusable-removed = It says that the certificate was removed from it, which only a list of changes can say.
unusable-no-serial-number = The certificate’s serial number could not be read.
unanswered-unreadable = It could not be read.
unanswered-malformed-request = The responder could not read the question.
unanswered-internal-error = Something is wrong with the responder.
unanswered-try-later = The responder could not answer just then.
unanswered-signature-required = The responder answers signed questions only.
unanswered-unauthorized = The responder refused to answer, or knows nothing of the certificate.
unanswered-unassigned-status = The responder’s state is one that the standard does not know.
unanswered-other-form = It is of another form than the basic one, which is not supported.
unanswered-other-certificate = It is about another certificate.
unanswered-unknown-hash = It names the certificate by a hash that is not supported.
unanswered-unknown-critical-extension = It has a critical extension that is not known here.
unanswered-no-signer = Neither the issuer signed it, nor did its responder’s certificate come along.
unanswered-not-for-ocsp = Its responder’s certificate is not meant for such answers.
unanswered-not-delegated = Its responder’s certificate was not issued by the certificate’s own issuer.
unanswered-delegate-out-of-time = Its responder’s certificate was not valid at that moment.
unanswered-delegate-broken-hash = Its responder’s certificate is signed with a hash that is broken: others could have made it.
unanswered-delegate-unknown-extension = Its responder’s certificate has a critical extension that is not known here.
unanswered-delegate-revoked = Its responder’s certificate was withdrawn.
unanswered-invalid-signature = Its signature is wrong.
unanswered-unverified-signature = Its signature could not be verified.
unanswered-not-yet-given = It was given after the moment in question.
unanswered-outdated = The next answer was due already.
unanswered-no-next-update = It does not say how long it counts.
unanswered-unknown-to-responder = The responder does not know the certificate.

check-revoked-authority = Mozilla’s list of revoked authorities does not name the certificate.
found-revoked-authority-fail = Mozilla’s list of { $date } says that “{ $about }” is revoked.
why-revoked-authority = Firefox refuses whatever a revoked authority vouches for. Other browsers keep lists of their own.
mend-revoked-authority = Get a certificate from another authority.

check-revocation-pointer = A public certificate says where its issuer tells of withdrawn ones.
found-revocation-pointer-fail = “{ $about }” does not say where, at an address that begins with http.
why-revocation-pointer = Without it nobody learns that the certificate was withdrawn.
mend-revocation-pointer = Ask whoever issued the certificate for one that says it.

check-roca-key = An RSA key was not made by the faulty generator of Infineon’s chips.
found-roca-key-fail = That generator made the key of “{ $about }”. It has { $value } bits; up to { $limit }, such keys can be worked out.
found-roca-key-unknown = The key of “{ $about }” was not looked at, as too many large keys came before it.
found-roca-key-unknown-bound = The key of “{ $about }” has { $value } bits. With more than { $limit }, { -whylock } does not compute.
why-roca-key = It chose among too few primes. Who spends enough can work out the private key, and take its owner’s place.
mend-roca-key = Make a new key outside of that chip, and get a certificate for it.

check-root-authority-key-identifier = A root that names its issuer’s key names its own.
found-root-authority-key-identifier-fail = “{ $about }” has an authority key identifier that names no key.
found-root-authority-key-identifier-fail-other = “{ $about }” names the key { $value } as its issuer’s, and not its own.
why-root-authority-key-identifier = A root has no issuer but itself. A reader may look in vain for another.
mend-root-authority-key-identifier = Use a root whose authority key identifier is its own, or that has none.

check-root-extended-key-usage = A root has no extended key usage.
found-root-extended-key-usage-fail = “{ $about }” has an extended key usage.
why-root-extended-key-usage = Readers do not agree on whether it binds what stands below a root.
mend-root-extended-key-usage = Use a root without it, and say in the intermediate certificate what it is for.

check-root-list-age = The lists of public roots are up to date.
found-root-list-age-warn = The lists of public roots are { $value } days old. After { $limit } days the world may have moved on.
why-root-list-age = A root that was added or removed since is not known here.
mend-root-list-age = Use a newer version of { -whylock }.

check-root-path-length = A root has no path length.
found-root-path-length-warn = “{ $about }” has a path length: { $value }.
why-root-path-length = Readers do not agree on whether it binds what stands below a root.
mend-root-path-length = Nothing has to be done. A new root would do without it.

check-rsa-exponent = The exponent of an RSA key is odd and at least 3, and better 65537.
found-rsa-exponent-fail = The exponent of the key of “{ $about }” is { $value }.
found-rsa-exponent-fail-bound = The exponent of the key of “{ $about }” has { $value } bits. It is even, or larger than the key itself.
found-rsa-exponent-warn = The exponent of the key of “{ $about }” is { $value }. It should lie between 65537 and 2^256.
found-rsa-exponent-warn-bound = The exponent of the key of “{ $about }” has { $value } bits. It should have { $limit } at most.
why-rsa-exponent = With a bad exponent everyone can sign in the owner’s place. Small ones have made many attacks easy.
mend-rsa-exponent = Make a new key with the exponent 65537, and get a certificate for it.

check-rsa-key-broken = An RSA key is not so short that it has been broken.
found-rsa-key-broken-fail = The key of “{ $about }” has { $value } bits. Below { $limit } nobody trusts a key.
why-rsa-key-broken = Such keys have been broken. Whoever does it can take the certificate’s place.
mend-rsa-key-broken = Make a new key of 2048 bits or more, and get a certificate for it.

check-rsa-key-size = An RSA key has at least 2048 bits.
found-rsa-key-size-fail = The key of “{ $about }” has { $value } bits; { $limit } are the least.
found-rsa-key-size-warn = The key of “{ $about }” has { $value } bits. Beyond { $limit } not everyone can use it.
why-rsa-key-size = Shorter keys can be broken by those who have many computers.
mend-rsa-key-size = Make a new key of 2048 bits or more, and get a certificate for it.

check-rsa-key-transport = The key is agreed on, not sent to the server locked with its own.
found-rsa-key-transport-warn = The key was sent, locked with the server’s own: { $name }.
found-rsa-key-transport-unknown = How the key came about is not known: { $name }.
why-rsa-key-transport = Faults in how servers open it have let attackers in again and again.
mend-rsa-key-transport = Offer only suites with ECDHE, or TLS 1.3.

check-rsa-modulus-octets = The bits of an RSA key are a multiple of eight.
found-rsa-modulus-octets-fail = The key of “{ $about }” has { $value } bits, which is no multiple of eight.
why-rsa-modulus-octets = Odd sizes come from faulty programs, and other programs trip over them.
mend-rsa-modulus-octets = Make a new key of 2048 bits, and get a certificate for it.

check-serial-entropy = A serial number has room for 64 random bits.
found-serial-entropy-warn = The serial number of “{ $about }” has { $value } bits. At least { $limit } random ones are asked for.
why-serial-entropy = Chance in it hinders whoever wants to forge a certificate by making two that look alike.
mend-serial-entropy = Nothing has to be done, unless whoever issues your certificates does so again and again.

check-serial-number = The serial number is positive.
found-serial-number-fail = The serial number of “{ $about }” is zero or negative. Its octets are { $value }.
found-serial-number-fail-no-value = The serial number of “{ $about }” is empty.
why-serial-number = A certificate is revoked by its serial number. Programs disagree about numbers below one.
mend-serial-number = Ask whoever issued “{ $about }” for one with a positive serial number.

check-serial-number-length = The serial number has at most 20 octets.
found-serial-number-length-fail = The serial number of “{ $about }” has { $value } octets. { $limit } are allowed.
why-serial-number-length = Programs keep serial numbers in so much room. A longer one may be cut, and taken for another.
mend-serial-number-length = Ask whoever issued “{ $about }” for one with a shorter serial number.

check-signature = The issuer’s key signed the certificate.
found-signature-fail = The key of “{ $name }” did not make the signature of “{ $about }”.
found-signature-unknown = Nobody here could verify the signature of “{ $about }”.
found-signature-unknown-unsupported = The signature that “{ $name }” made is of a kind that is not supported here: { $algorithm }.
why-signature = Only the signature ties a certificate to its issuer. Without it anyone could have written it.
mend-signature = Install “{ $about }” again as it was issued, with the certificate of “{ $name }” that belongs to it.

check-signature-algorithm = Signatures are of a kind that the rules for public certificates list.
found-signature-algorithm-fail = The signature of “{ $about }” is of a kind, or has parameters, that are not on the list: { $value }.
found-signature-algorithm-warn = The root’s own signature is of a kind, or has parameters, that are not on the list: { $value }.
why-signature-algorithm = The list names what everyone can verify, and what holds.
mend-signature-algorithm = Ask whoever issued the certificate for one with SHA-256 and RSA, or with ECDSA and the hash that goes with the curve.

check-signature-algorithm-agreement = The certificate names one algorithm for its signature, inside and outside of the signed part.
found-signature-algorithm-agreement-fail = “{ $about }” is signed with { $value }. Its signed part says { $expected }.
found-signature-algorithm-agreement-warn = “{ $about }” writes the parameters of its algorithm in two ways.
why-signature-algorithm-agreement = What stands outside of the signed part can be changed by anyone. If programs trusted it, a weaker algorithm could be slipped in.
mend-signature-algorithm-agreement = Ask whoever issued “{ $about }” for one that names its algorithm rightly.

check-signature-hash = The signatures rest on a hash that is not broken.
found-signature-hash-fail = The signature of “{ $about }” rests on { $value }.
why-signature-hash = For a broken hash, two certificates can be made that share one signature. One of them can name another site.
mend-signature-hash = Get a certificate whose signature rests on SHA-256 or a stronger hash.

check-timestamp-signature = A public log signed its timestamp for this certificate.
found-timestamp-signature-fail-misfit = The timestamp of { $log } does not fit “{ $about }”. It is forged, or made for a certificate that is not here.
found-timestamp-signature-fail-other-certificate = { $log } made the timestamp in “{ $about }” for another certificate: “{ $other }”.
found-timestamp-signature-fail-other-issuer = { $log } made the timestamp in “{ $about }” for such a certificate from another issuer: “{ $other }”.
found-timestamp-signature-fail-other-form = { $log } made the timestamp to stand in “{ $about }”, and it came beside it.
found-timestamp-signature-fail-malformed = What stands in the place of a log’s signature for “{ $about }” cannot be one: { $log }.
found-timestamp-signature-unknown-unknown-version = A timestamp is of a version that { -whylock } does not know.
found-timestamp-signature-unknown-no-issuer = { $log } signed the issuer’s key along, and the issuer’s certificate is not here.
found-timestamp-signature-unknown-unreadable = What { $log } signed cannot be told: the certificate is too long, or not in the form that is asked for.
found-timestamp-signature-unknown-unverified = The signature of { $log } could not be verified here.
found-timestamp-signature-unknown-not-asked = There are more timestamps than { -whylock } verifies. The rest was left out.
why-timestamp-signature = Only a log’s own signature shows that the log saw this certificate.
mend-timestamp-signature = Get a certificate with timestamps that were made for it.

check-timestamp-log = The list of public logs has the log, and the log is in use.
found-timestamp-log-unknown = The list of public logs does not have this log: { $log }. It may be newer than the list.
found-timestamp-log-warn-retired-since = { $log } was retired on { $limit }. It made this timestamp before, on { $at }.
found-timestamp-log-warn-retired-before = { $log } was retired on { $limit }. It made this timestamp later, on { $at }.
found-timestamp-log-warn-no-place = { $log } writes a certificate’s place into its timestamps. This one has none.
why-timestamp-log = Browsers count timestamps of logs that they know and that are in use.
mend-timestamp-log = If the log is new, bring a newer list of logs. Otherwise get a certificate with timestamps of logs that are in use.

check-timestamp-date = A log can have made its timestamp at that moment.
found-timestamp-date-fail-future = The timestamp of { $log } for “{ $about }” is from { $at }. That has not come yet.
found-timestamp-date-fail-after-end = The timestamp of { $log } is from { $at }. The certificate “{ $about }” ended on { $limit }.
found-timestamp-date-fail-outside-interval = { $log } takes no certificate that ends when “{ $about }” does.
why-timestamp-date = No log can have seen the certificate so; or a clock is wrong.
mend-timestamp-date = Get a certificate whose timestamps are in order.

check-signed-timestamps = Public logs recorded the certificate, as many as Firefox’s rule asks for.
why-signed-timestamps = What stands in public logs is found when somebody issued it who should not have.
mend-signed-timestamps = Get a certificate that carries enough timestamps, as public authorities offer.

check-signed-timestamps-apple = Public logs recorded the certificate: the part of Apple’s rule that can be counted here.
why-signed-timestamps-apple = What stands in public logs is found when somebody issued it who should not have.
mend-signed-timestamps-apple = Get a certificate that carries enough timestamps, as public authorities offer.

check-signed-timestamps-chrome = Public logs recorded the certificate: the part of Chrome’s rule that can be counted here.
why-signed-timestamps-chrome = What stands in public logs is found when somebody issued it who should not have.
mend-signed-timestamps-chrome = Get a certificate that carries enough timestamps, as public authorities offer.

found-timestamp-count-fail-timestamps = { $value } timestamps hold; { $browser } asks for { $limit }, of different logs.
found-timestamp-count-fail-operators = The timestamps that hold are of too few operators for { $browser }.
found-timestamp-count-fail-current-log = { $browser } asks for a timestamp of a log that is in use. None is.
found-timestamp-count-fail-rfc6962-log = { $browser } asks for a timestamp of a log of the older kind. None is.
found-timestamp-count-warn-timestamps = { $value } timestamps hold; { $browser } asks for { $limit }, of different logs. Others may come with the handshake.
found-timestamp-count-warn-operators = The timestamps that hold are of too few operators for { $browser }. Others may come with the handshake.
found-timestamp-count-warn-current-log = { $browser } asks for a timestamp of a log that is in use. Such a one may come with the handshake.
found-timestamp-count-warn-rfc6962-log = { $browser } asks for a timestamp of a log of the older kind. Such a one may come with the handshake.
found-timestamp-count-unknown-no-list = No list of public logs is at hand, so no timestamp was verified.
found-timestamp-count-unknown-stale-list = { $value } timestamps hold by a list of logs that is too old to tell. { $browser } asks for { $limit }.
found-timestamp-count-unknown-undecided = { $value } timestamps hold; { $browser } asks for { $limit }. Not to be told from here: { $doubtful }.

check-clock = This computer’s clock agrees with the site’s.
found-clock-warn-log = This computer’s clock says { $own }. A public log dated the certificate on { $other }.
found-clock-warn-server = This computer’s clock says { $own }. The server’s clock said { $other }.
why-clock = Certificates have dates. A wrong clock refuses good ones, or takes those that have run out.
mend-clock = Set the clock of whichever computer is wrong.

check-small-factor = An RSA key cannot be divided by small numbers.
found-small-factor-fail = The key of “{ $about }” can be divided by { $value }.
found-small-factor-unknown = The key of “{ $about }” was not looked at, as too many large keys came before it.
found-small-factor-unknown-bound = The key of “{ $about }” has { $value } bits. With more than { $limit }, { -whylock } does not compute.
why-small-factor = A sound key has large factors only. This one was damaged or badly made, and others may be able to work it out.
mend-small-factor = Make a new key with other software, and get a certificate for it.

check-strict-transport = The site asks to be visited over https only.
found-strict-transport-warn = The site does not ask for it.
found-strict-transport-unknown = Whether it does was not seen.
why-strict-transport = Without it the first visit may go over an open connection, which others can lead elsewhere.
mend-strict-transport = Send the header Strict-Transport-Security with a max-age of a year.

check-subject-alternative-name = A site’s certificate lists its names as subject alternative names.
found-subject-alternative-name-fail = “{ $about }” has no subject alternative name.
found-subject-alternative-name-unknown = “{ $about }” could not be read to its end. Whether it has a subject alternative name is not known.
why-subject-alternative-name = Browsers look for the site’s name there and nowhere else.
mend-subject-alternative-name = Get a certificate that names the site as a subject alternative name.

check-subject-directory-attributes-critical = Subject directory attributes are not marked as critical.
found-subject-directory-attributes-critical-fail = “{ $about }” marks its subject directory attributes as critical.
why-subject-directory-attributes-critical = A program that does not know the extension has to refuse the certificate, if it is marked as critical.
mend-subject-directory-attributes-critical = Ask whoever issued “{ $about }” for one whose subject directory attributes are not critical.

check-subject-fields = The subject has what was checked of the owner, and nothing else.
found-subject-fields-fail = The subject of “{ $about }” has a field that it must not have: { $value }.
found-subject-fields-fail-other = The subject of “{ $about }” lacks a field that it must have: { $expected }.
why-subject-fields = People take what stands there for checked.
mend-subject-fields = Ask whoever issued the certificate for one whose subject keeps the rules.

check-subject-key-identifier = An authority’s certificate gives its key a name.
found-subject-key-identifier-fail = “{ $about }” does not give its key a name.
why-subject-key-identifier = Certificates name the key that signed them. That leads nowhere, if the key has no name itself.
mend-subject-key-identifier = Ask whoever runs “{ $about }” for a certificate with a subject key identifier.

check-subject-key-identifier-critical = The subject key identifier is not marked as critical.
found-subject-key-identifier-critical-fail = “{ $about }” marks its subject key identifier as critical.
why-subject-key-identifier-critical = A program that does not know the extension has to refuse the certificate, if it is marked as critical.
mend-subject-key-identifier-critical = Ask whoever issued “{ $about }” for one whose subject key identifier is not critical.

check-subscriber-alternative-name-critical = A site’s alternative names are critical only where there is no subject.
found-subscriber-alternative-name-critical-fail = “{ $about }” has a subject, and its alternative names are critical all the same.
why-subscriber-alternative-name-critical = Whoever does not know a critical extension has to refuse the certificate.
mend-subscriber-alternative-name-critical = Ask whoever issued the certificate for one in which this extension is not critical.

check-subscriber-basic-constraints = A site’s certificate is no authority’s.
found-subscriber-basic-constraints-fail = “{ $about }” says that it is no authority, and does not mark that as critical.
found-subscriber-basic-constraints-fail-value = “{ $about }” is an authority’s certificate: it may issue others.
why-subscriber-basic-constraints = Whoever runs the site could issue certificates for any other.
mend-subscriber-basic-constraints = Get a certificate for the site alone, and keep the authority’s away from the server.

check-subscriber-extended-key-usage = A site’s certificate says that it is for servers, and for nothing but servers and clients.
found-subscriber-extended-key-usage-fail = “{ $about }” does not say what it is for.
found-subscriber-extended-key-usage-fail-value = “{ $about }” is for something else, too: { $value }.
found-subscriber-extended-key-usage-warn = “{ $about }” has another purpose beside: { $value }.
why-subscriber-extended-key-usage = A key that serves two purposes can be misused for one by way of the other.
mend-subscriber-extended-key-usage = Get a certificate for the site that is for servers alone.

check-subscriber-key-usage = A site’s key usage has only what its kind of key may do for a server.
found-subscriber-key-usage-fail = The key usage of “{ $about }” allows what no server does with such a key: { $value }.
why-subscriber-key-usage = What a key may do beyond its purpose helps only whoever steals it.
mend-subscriber-key-usage = Get a certificate whose key usage is digitalSignature, and keyEncipherment for RSA at most.

check-time-form = Dates are written as the standard asks.
found-time-form-fail = “{ $about }” writes a date ({ $value }) without seconds, with fractions of them, or not in GMT.
found-time-form-warn = “{ $about }” writes a date before 2050 ({ $value }) in the form for later ones.
why-time-form = Programs that read a date in different ways disagree about when a certificate is valid.
mend-time-form = Ask whoever issued “{ $about }” for one whose dates have the usual form.

check-underscore = No host name has an underscore.
found-underscore-fail = There is an underscore in { $value }.
why-underscore = No host has such a name by the rules of the domain name system, so some programs refuse it.
mend-underscore = Give the site a name with a hyphen instead, and get a certificate for it.

check-unique-identifiers = The certificate has no unique identifiers.
found-unique-identifiers-fail = “{ $about }” has a unique identifier, a field that is long out of use.
why-unique-identifiers = Names are not to be used again. Where nobody expects such a number, nobody compares it.
mend-unique-identifiers = Ask whoever issued “{ $about }” for one without unique identifiers.

check-uri-name-syntax = A URI in the certificate is a whole one.
found-uri-name-syntax-fail = “{ $about }” holds “{ $value }” as a URI, which does not say what it is relative to.
found-uri-name-syntax-warn = “{ $about }” holds “{ $value }” as a URI, which names no host.
why-uri-name-syntax = Half an address can be completed in many ways.
mend-uri-name-syntax = Ask whoever issued “{ $about }” for one with whole URIs.

check-validation-level = The certificate says what its issuer checked.
found-validation-level-warn = “{ $about }” claims extended validation, and its root is not trusted for that.
why-validation-level = Extended validation counts only under roots that are audited for it.
mend-validation-level = Nothing has to be done. Browsers take the certificate for an ordinary one.

check-validity = The certificate is used within its dates.
found-validity-fail = “{ $about }” ran out on { $limit }.
found-validity-fail-early = “{ $about }” is not valid before { $limit }.
found-validity-unknown = The dates of “{ $about }” could not be read.
found-validity-warn = “{ $about }” ran out on { $limit }. The page came from a cache, and may have been fetched before.
why-validity = After its last day nobody answers for a certificate any more: the name may belong to somebody else, and a stolen key is no longer announced.
mend-validity = Renew the site’s certificate, and have that done by a program. Of an authority’s, install the one that it hands out now. If the dates are right, look at this computer’s clock.

check-validity-length = A site’s certificate is not valid for longer than was allowed when it was issued.
found-validity-length-fail = “{ $about }” is valid for { $value } days. When it was issued, { $limit } were allowed.
found-validity-length-warn = “{ $about }” is valid for one second longer than the { $limit } days that were allowed.
why-validity-length = The longer a certificate is valid, the longer a stolen key, or a name sold on, can be misused.
mend-validity-length = Get a certificate for fewer days, and have a program renew it.

check-validity-order = The period of validity does not end before it begins.
found-validity-order-fail = “{ $about }” is valid from { $at }, and ends before that: { $limit }.
why-validity-order = Such a certificate was never valid.
mend-validity-order = Ask whoever issued “{ $about }” for one whose dates are in order.

check-version = The certificate is of the version that its fields need.
found-version-fail = The version of “{ $about }” is none of 1, 2 and 3.
found-version-fail-bound = “{ $about }” is of version { $value }, and has fields of version { $limit }.
why-version = A program that reads a certificate by its version does not see the later fields, and what they forbid.
mend-version = Ask whoever issued “{ $about }” for one of version 3.

check-version-three = The certificate is of version 3.
found-version-three-fail = “{ $about }” is of an older version, which has no extensions.
why-version-three = Only version 3 can say which names a certificate is for, and what its key may do.
mend-version-three = Get a certificate from an authority that issues version 3, as all public ones do.

check-well-formed = The certificate keeps the rules of its encoding.
found-well-formed-fail = { $what }
found-well-formed-unknown = More is malformed than { -whylock } lists.
found-well-formed-warn = { $what } Readers have to take it all the same.
why-well-formed = Two programs that read the same bytes differently can be played off against each other.
mend-well-formed = Ask whoever issued the certificate for one that is encoded rightly.

check-wildcard-form = A star in a name is its whole first word.
found-wildcard-form-fail = In { $value } the star stands elsewhere.
why-wildcard-form = Browsers understand a star only as the whole first word, so such a name fits no site.
mend-wildcard-form = Get a certificate whose names are written out, or begin with a star and a dot.

### Each rule: check- says how it should be, found- what was found, why- why it matters, mend- what whoever
### runs the site can do.

check-cipher-suite = The data is locked by a method that holds.
found-cipher-suite-fail = The method locks nothing, or is broken: { $name }.
found-cipher-suite-warn = The seal against changes is no part of the lock: { $name }.
found-cipher-suite-unknown = { -whylock } does not know this method: { $name }.
why-cipher-suite = Skilled attackers have got around such methods, each in its own way.
mend-cipher-suite = Offer only suites with AES-GCM or ChaCha20, or TLS 1.3.

check-forward-secrecy = A key that is stolen later does not open what is recorded today.
found-forward-secrecy-warn = With this method it does: { $name }.
found-forward-secrecy-unknown = Whether it does is not known: { $name }.
why-forward-secrecy = Whoever records much and waits may get the key one day.
mend-forward-secrecy = Offer only suites with ECDHE, or TLS 1.3.

check-protocol-version = The version of TLS is one that holds.
found-protocol-version-warn = The version is deprecated: { $name }.
found-protocol-version-unknown = { -whylock } does not know this version: { $name }.
why-protocol-version = Old versions have faults in their plan that no server can mend.
mend-protocol-version = Offer TLS 1.2 and 1.3 only.

check-handshake-signature = The server signs with an algorithm that holds.
found-handshake-signature-fail = The method asks for no proof of whose site it is: { $name }.
found-handshake-signature-warn = The algorithm is deprecated: { $name }.
found-handshake-signature-unknown = { -whylock } does not know this algorithm: { $name }.
why-handshake-signature = By this signature the server proves that the certificate is its own.
mend-handshake-signature = Let the server sign with SHA-256 or stronger.

## What to know beside the verdict

notice-http-cache = Your browser kept this page from an earlier visit. The facts are those of the connection that fetched it.
notice-back-forward-cache = Your browser kept this page while you were away. The facts are those of the connection that fetched it.
notice-service-worker = A program of the site made this page in your browser. The facts are those of that program’s connection.
notice-unanswered = Your browser asked no site for this page just now. The facts are of another connection to the site.
notice-new-connection = To look closer, a new connection was made. The page itself came over an earlier one.
notice-private-window = This is a private window. What { -whylock } knows of it is gone when you close it.
notice-lab-edition = This is the lab edition. It also takes the word of the test lab, which nobody else does.
notice-retold = Somebody saved this report, for { $date }. Its certificates were checked again; the rest is only what the file says.
notice-nameless = Whoever saved this report left out the site’s name, and its certificates, which name it too.
notice-newer = A newer { -whylock } made this report. What this one does not know is kept, but not shown.
notice-paste = To see why, click the error code in the warning. Then paste what it shows under “Open certificates” below.
notice-clock = This computer’s clock says { $own }, another clock says { $other }. A wrong clock misleads a browser about when a certificate holds.
notice-insecure-blocked = { $blocked ->
    [one] Your browser refused one part of the page that would have come over an open connection.
   *[other] Your browser refused { $blocked } parts of the page that would have come over open connections.
}
notice-certificates-left-out = { $count ->
    [one] One more certificate was given than { -whylock } reads at once.
   *[other] { $count } more certificates were given than { -whylock } reads at once.
}

## The one thing to do

advice-look-closer = Your browser can tell more. It shows a bar while it does, and may send { $host } one small request.
advice-ask-owner = Ask whoever set up this computer or network whether “{ $name }” belongs there. Virus scanners, firms and schools often add one.
advice-ask-owner-private = Ask whoever set up this device or network whether “{ $name }” belongs there.
advice-ask-owner-company-filter = Ask your IT department, or whoever runs this network, what { $product } reads and stores. Until you know, type nothing private here.
advice-ask-owner-local-filter = Look in the settings of { $product }, if it is on this computer. There you can often tell it not to read https pages.
advice-ask-owner-development = If you do not know { $product }, ask whoever set up this computer.
advice-ask-owner-own-sites-private = If you do not know this site, ask whoever set up this computer or network.
advice-leave = Go back, unless you know exactly why this happened.
advice-leave-dates = Check this computer’s date: it says { $today }. If that is right, go back.
advice-leave-clock-agrees = Go back. This computer’s date seems right, so the site’s owner has to mend this.
advice-leave-clock-differs = Check this computer’s date: it says { $today }. If it is wrong, set it right. If it is right, go back.
advice-leave-reached = Go back. Only whoever runs the site can mend this.
advice-enter-nothing = Type no password and no card number here.
advice-enter-nothing-leaked = Type nothing here. Ask whoever looks after this computer to remove “{ $name }” from it.
advice-enter-nothing-state = Type nothing here that must stay secret. Then update your browser: new ones refuse “{ $name }”.
advice-enter-nothing-forward-secrecy = Type nothing here that must stay secret for years.
advice-enter-nothing-cipher-suite = Tell whoever runs the site that its protection is old.
advice-reload = Load it again to see its connection.
advice-reload-reached = Check the address and your own connection, then load it again.
advice-grant-access = Let { -whylock } see this site. What it reads stays in this browser.
button-look-closer = Look closer
button-reload = Load again
button-grant-access = Allow

## The three promises

promises = Three promises of https
promise-encryption-title = Nobody on the way can read it
promise-encryption-title-broken = Others on the way can read it
promise-encryption-title-limited-agreement = Whoever answered can read it
promise-encryption-title-limited-anchor = Somebody in between may read it
promise-encryption-title-limited-anchor-leaked = Anyone on the way can read it
promise-encryption-title-limited-anchor-own-sites-private = Whoever builds this site may read it
promise-encryption-title-limited = Whoever answered can read it
promise-authentication-title = You are talking to { $host }
promise-authentication-title-broken = Nobody proves that this is { $host }
promise-authentication-title-limited-agreement = Your browser says that this is { $host }
promise-authentication-title-limited-agreement-node = Node.js says that this is { $host }
promise-authentication-title-limited-key-secrecy = Others may prove to be { $host }, too
promise-authentication-title-limited-anchor = Only “{ $name }” says that this is { $host }
promise-authentication-title-limited-anchor-leaked = Anyone can pretend to be { $host }
promise-authentication-title-unnamed = You are talking to the site that you named
promise-integrity-title = Nobody on the way can change it
promise-integrity-title-broken = Others on the way can change it
promise-integrity-title-limited-agreement = Whoever answered can change it
promise-integrity-title-limited-anchor = Somebody in between may change it
promise-integrity-title-limited-anchor-leaked = Anyone on the way can change it
promise-integrity-title-limited-anchor-own-sites-private = Whoever builds this site may change it
promise-integrity-title-limited = Whoever answered can change it

state-kept = kept
state-implied = to be expected
state-weakened = kept, but weaker
state-limited = promise kept only in part
state-limited-leaked = promise not kept
state-unknown = not known
state-not-applicable = does not apply
state-broken = promise not kept

promise-encryption-kept = It is locked by a method called { $cipher }. Only the two ends have the key.
promise-encryption-implied = Https locks it up to whoever answered. Who that is has not been looked at yet.
promise-encryption-implied-protocol-version = It is locked by a method that { -whylock } does not know.
promise-encryption-implied-cipher-suite = It is locked by a method that { -whylock } does not know.
promise-encryption-weakened-protocol-version = It is locked, but by { $version }, which has known weaknesses.
promise-encryption-weakened-insecure-content = Part of the page came unlocked, so others could read that part.
promise-encryption-broken-cipher-suite = It is not locked, or so badly that others on the way can read it.
promise-encryption-weakened-cipher-suite = It is locked with { $cipher }, an old way that skilled attackers have sometimes got around.
promise-encryption-weakened-forward-secrecy = It is locked, but whoever steals the site’s key can open recordings of it.
promise-encryption-limited-host-name = It is locked on the way to whoever answered. Who that is was not proven.
promise-encryption-weakened-accepted = It is locked, but your browser calls the way weak.
promise-encryption-limited-handshake-signature = It is locked on the way to whoever answered. Who that is was not proven.
promise-encryption-limited-accepted = It is locked on the way to whoever answered. Who that is was not proven.
promise-encryption-limited-agreement = It is locked on the way to whoever answered. Your browser says who that is.
promise-encryption-limited-agreement-node = It is locked on the way to whoever answered. Node.js says who that is.
promise-encryption-limited-key-secrecy = It is locked on the way to whoever answered. Who that is cannot be told for sure.
promise-encryption-limited-anchor = It is locked, but “{ $name }” may let somebody in between who can open it.
promise-encryption-limited-anchor-leaked = It is locked, but anyone with the key of “{ $name }” can get in between and open it.
promise-encryption-limited-anchor-own-sites-private = It is locked, but whoever has the key of “{ $name }” could get in between.
promise-encryption-broken = Nothing is locked. Your network and everyone on the way can read it.
promise-encryption-not-applicable-completed = Nothing of yours was sent: your browser stopped before it asked for the page.
promise-encryption-not-applicable-completed-node = Nothing of yours was sent: Node.js stopped before it asked for the page.
promise-encryption-not-applicable-reached = No connection came about, so nothing of yours was sent.
promise-encryption-not-applicable = Nothing was sent to a site.
promise-encryption-unknown = Whether anything is locked cannot be seen from here.

promise-authentication-kept = { $issuer } vouches for this name until { $until }.
promise-authentication-implied = Your browser found nothing wrong with this name, or somebody clicked past a warning.
promise-authentication-implied-host-name = Your browser accepts this name. Whether the proof has it, { -whylock } could not tell.
promise-authentication-implied-host-name-node = Node.js accepts this name. Whether the proof has it, { -whylock } could not tell.
promise-authentication-implied-anchor = Your browser accepts who vouches for this name. Who that is, is not known here.
promise-authentication-implied-anchor-node = Node.js accepts who vouches for this name. Who that is, is not known here.
promise-authentication-implied-agreement = Your browser accepts this name. The proof holds more than { -whylock } looks through.
promise-authentication-implied-agreement-node = Node.js accepts this name. The proof holds more than { -whylock } looks through.
promise-authentication-weakened = { $issuer } vouches for this name, but the proof was made by an old method.
promise-authentication-weakened-key-secrecy = { $issuer } vouches for this name, but the key of “{ $name }” was badly made.
promise-authentication-limited-agreement = { -whylock } checked it again, and a rule is broken. The list of checks says which.
promise-authentication-limited-key-secrecy = Others may have the key of “{ $name }”. With it they could prove this name, too.
promise-authentication-limited-anchor = Only “{ $name }” vouches for this name, and it is no public authority.
promise-authentication-limited-anchor-leaked = Only “{ $name }” vouches for this name, and anyone can do that in its place.
promise-authentication-broken = { $cause }
promise-authentication-broken-host-name = The site’s proof of identity is for another name.
promise-authentication-broken-handshake-signature = The method asks for no proof. Anyone on the way could answer in the site’s place.
promise-authentication-broken-protected = Nobody vouches for this name. Anyone on the way could answer in the site’s place.
promise-authentication-not-applicable-reached = No connection was made, so nobody proved this name.
promise-authentication-not-applicable = Nobody was asked to prove a name.
promise-authentication-unknown = Whether anyone vouches for this name cannot be seen from here.

promise-integrity-kept = Every piece is sealed. Your browser throws a changed piece away.
promise-integrity-kept-node = Every piece is sealed. Node.js throws a changed piece away.
promise-integrity-implied-protocol-version = It is sealed by a method that { -whylock } does not know.
promise-integrity-implied-cipher-suite = It is sealed by a method that { -whylock } does not know.
promise-integrity-implied = Https seals every piece up to whoever answered. Who that is has not been looked at yet.
promise-integrity-weakened-protocol-version = Every piece is sealed, but by { $version }, which has known weaknesses.
promise-integrity-weakened-insecure-content = Part of the page came without a seal, so others could change that part.
promise-integrity-limited-host-name = Nobody between you and whoever answered can change it. Who answered was not proven.
promise-integrity-weakened-accepted = Every piece is sealed, but your browser calls the way weak.
promise-integrity-limited-handshake-signature = Nobody between you and whoever answered can change it. Who answered was not proven.
promise-integrity-limited-accepted = Nobody between you and whoever answered can change it. Who answered was not proven.
promise-integrity-limited-agreement = Nobody between you and whoever answered can change it. Your browser says who that is.
promise-integrity-limited-agreement-node = Nobody between you and whoever answered can change it. Node.js says who that is.
promise-integrity-limited-key-secrecy = Nobody between you and whoever answered can change it. Who that is cannot be told for sure.
promise-integrity-limited-anchor = “{ $name }” may let somebody in between who can change it, and you would not notice.
promise-integrity-limited-anchor-leaked = Anyone with the key of “{ $name }” can change it, and you would not notice.
promise-integrity-limited-anchor-own-sites-private = Whoever has the key of “{ $name }” could change it, and you would not notice.
promise-integrity-broken = Nothing is sealed. Your network and everyone on the way can change it.
promise-integrity-not-applicable-completed = Nothing of the site was shown: your browser stopped before.
promise-integrity-not-applicable-completed-node = Nothing of the site was shown: Node.js stopped before.
promise-integrity-not-applicable-reached = No connection came about, so nothing came back.
promise-integrity-not-applicable = Nothing came from a site.
promise-integrity-unknown = Whether anything is sealed cannot be seen from here.

promise-encryption-ends = It ends at the site: whoever runs { $host } can read everything.
promise-encryption-ends-passes-on = It probably ends at { $operator }, which passes the page on for the site. Both can read everything.
promise-encryption-ends-keeps = It probably ends at { $operator }, where the site is kept. Both can read everything.
promise-authentication-ends = It ends at the name: it does not tell who owns { $host }.
promise-integrity-ends = It ends at the site: { $host } can show you whatever it likes.
promise-integrity-ends-passes-on = It probably ends at { $operator }. { $operator } and { $host } can show you whatever they like.
promise-integrity-ends-keeps = It probably ends at { $operator }. { $operator } and { $host } can show you whatever they like.

## Who may be in between

between = Who is in between?
between-leaked = Anyone can be in between
between-own-sites-private = What kind of site is this?
question-between-who = Who is it?
question-between-who-own-sites-private = Who vouches for it?
between-who = That is not known. It is called “{ $name }”, and anyone can choose a name.
between-who-product = Its name fits { $product }. “{ $name }” vouches for this page in place of a public authority.
between-who-leaked = Anyone in your network or on the way, a thief as well. All it takes is the key of “{ $name }”, which everybody can have.
between-who-state = The state that made “{ $name }”, and whoever works for it.
between-who-hearsay = That { $product } uses this name is hearsay.
between-who-guess = This is a guess by the name alone. Anyone can choose a name.
question-between-reads = What can they read?
question-between-reads-own-sites-private = Who can read it?
between-reads = Everything on this page, and all that you type: passwords and card numbers, too. They can also change it.
between-reads-own-sites-private = Whoever has the key of “{ $name }” could read all of it. That is probably whoever builds the site.
between-reads-unseen = Whether anyone does, and how it goes on from there to the site, cannot be seen from here.
between-reads-unseen-own-sites-private = Whether anyone does cannot be seen from here.
question-between-reasons = Why would somebody do that?
question-between-reasons-leaked = How did it get here?
question-between-reasons-own-sites-private = Is anybody in between?
between-reasons = Firms and schools keep out viruses with it. At home, virus scanners and filters for children do. But a spy could do it, too.
between-reasons-private = No public authority vouches for an address like { $host }. So its owner needs one of their own.
between-reasons-company-filter = Firms and schools use it to keep out viruses, and pages that they do not want. It looks into every page for that.
between-reasons-local-filter = It looks into every page for viruses, for ads, or for what children should not see.
between-reasons-development = People who build or test web pages look with it at what goes to and fro. Somebody else could spy with it.
between-reasons-own-sites = People who build sites make proofs of identity with it. By itself it reads nothing, but whoever has its key could.
between-reasons-own-sites-private = Probably not. No public authority vouches for an address like { $host }, so whoever builds it does.
between-reasons-test = It is there to be noticed. Somebody added it to this computer for a test.
between-reasons-leaked = A program or the maker of a computer added it. The key that should have been secret came along with it.
between-reasons-state = It is there to read what people send and get. No harmless reason is known.
between-case = The key became public here: { $case }.
between-case-cyberoam = All of { $case }’s filters had the same key, and in 2012 it came out.
between-case-dell = Laptops of { $case } came with it in 2015.
between-case-mitel = Programs for the telephones of { $case } came with it, until 2017.
between-case-qaznet = Kazakhstan told its people to add “{ $case }” in 2019, and others later. Chrome and Firefox refuse them.
between-case-sennheiser = The program HeadSetup for headsets of { $case } added it, until 2018.
between-case-superfish = A program called { $case } came with laptops of Lenovo in 2014 and 2015. It showed ads.
question-between-ask = Whom can I ask?
between-ask = At work or at school, ask the IT department. At home, ask whoever set up this computer.
between-ask-private = Ask whoever set up the device, the site or the network.
between-ask-company-filter = The IT department at work or at school. Elsewhere, whoever runs the network: ask what is read, and who sees it.
between-ask-local-filter = Whoever set up this computer. The switch in the settings is often called “HTTPS scanning”.
between-ask-leaked = Whoever looks after this computer. The maker’s website often tells how to remove “{ $name }”.
between-ask-state = Somebody who knows computers well, and whom you know.
between-ask-then = For what nobody else should see, use another device until you know.
between-ask-then-company-filter = For what they should not see, use a device and a network of your own.
between-ask-then-leaked = Use another computer for your bank until it is gone.
between-ask-then-state = For what that state should not see, use another device.
between-ask-then-own-sites-private = If nobody knows it, type nothing here.

## What this does not tell you

limits = What this does not tell you
limit-honest = Whether the people behind { $host } are honest, and whether they are whom you meant.
limit-honest-open = Whether the people behind { $host } are honest.
limit-harmful = Whether the site is free of harmful programs.
limit-use = What the site does with what you tell it.
limit-code = { $count ->
    [one] What code from one other domain does with what you see and type here.
   *[other] What code from { $count } other domains does with what you see and type here.
}
limit-other-hosts = { $count ->
    [one] How the parts came that the page loaded from one other site.
   *[other] How the parts came that the page loaded from { $count } other sites.
}
limit-network = Your network sees when and how much you load, and usually the name { $host }.
limit-network-address = Your network sees the address { $address }, and usually the name { $host }.
limit-network-hidden = The name was hidden in this connection. Looking it up may still have shown it to your network.
limit-network-between = Your network may be what sits in between. Then it sees everything.
limit-network-cached = When it was fetched, your network saw the address { $address }, and usually the name { $host }.
limit-origin = Who made this page, and whether what it says is true.
limit-certificates = Whether a site uses these, and whether one of them was withdrawn.

## Who vouches

vouchers = Who vouches for { $host }
vouchers-certificates = The certificates, the last one first
role-root = Authority
role-intermediate = Vouched for by the authority
role-site = This site
role-certificates = The last in the chain
role-answered = Whoever answered
role-self-signed = This site
voucher-built-in = Your browser ships this authority.
voucher-listed = This is a public authority, known to browsers.
voucher-given = This authority was named by whoever set up { -whylock }.
voucher-private = No public list has this authority. Someone may well have added it to this computer.
voucher-signed = Signed by { $issuer }.
voucher-signed-unnamed = Signed by someone who is not named.
voucher-signed-wrongly = It says that { $issuer } signed it, but that key did not.
voucher-signed-wrongly-unnamed = It does not say who signed it, and it is not rightly signed.
voucher-self-signed = Signed by nobody but itself.
voucher-unnamed = (no name)
voucher-name-of = { $name }, of { $organization }
voucher-validity = { $from } to { $until }
voucher-validity-unknown = The dates cannot be read.
vouchers-left-out = { $count ->
    [one] One more stands between them. The technical record has it.
   *[other] { $count } more stand between them. The technical record has them.
}
remark-matched = The certificate, the site’s proof of identity, has the name in the address: { $pattern }.
remark-matched-wildcard = The certificate, the site’s proof of identity, names { $pattern }. The star stands for one word, so { $host } fits.
remark-anyone = Anyone can write a name into a certificate. Nobody whom your browser knows vouched for this one.
remark-anyone-node = Anyone can write a name into a certificate. Nobody whom Node.js knows vouched for this one.
remark-none-matched = The certificate, the site’s proof of identity, does not name { $host }. It names { $first } instead.
remark-none-matched-more = The certificate, the site’s proof of identity, does not name { $host }. It names { $first } and { $count } more instead.
remark-match-unknown = The certificate, the site’s proof of identity, has more names than { -whylock } reads. { $host } may be among them.
remark-own-names = { $count ->
    [one] It also names one more address of { $domain }.
   *[other] It also names { $count } more addresses of { $domain }.
}
remark-other-names = { $count ->
    [one] It also names another site, { $first }. Sites that share a service often share a certificate.
   *[other] It also names { $count } other sites, such as { $first }. Sites that share a service often share a certificate.
}
remark-names-unread = { $count ->
    [one] It has one more name, which { -whylock } does not read.
   *[other] It has { $count } more names, which { -whylock } does not read.
}
remark-expired = The certificate of “{ $name }” ran out on { $date }.
remark-not-yet-valid = The certificate of “{ $name }” is not valid before { $date }.
remark-malformed = { $count ->
    [one] One certificate breaks a rule of its form; the technical record says where.
   *[other] { $count } certificates break rules of their form; the technical record says where.
}
name-in-address = Address
name-in-certificate = Certificate
label-is-star = stands for one word
label-is-different = not the same

## What has changed since earlier visits, and what is kept of them

past = Since your last visit
past-looked = Since you last looked

# Beside the heading
past-brief-off = turned off
past-brief-not-seen = not compared yet
past-brief-not-proven = not compared
past-brief-not-of-today = not compared
past-brief-first-visit = the first time
past-brief-unchanged = nothing new
past-brief-quiet = nothing unusual
past-brief-notable = something new
past-brief-now-intercepted = someone may sit in between now
past-brief-all-new = a new key from a new authority
past-brief-weaker-tls = an older method than before

past-off = { -whylock } can remember how sites prove who they are, and tell you what is new. It does so only if you want it.
past-not-seen = Nothing is compared. Your browser told no details of this connection.
past-not-seen-yet = Nothing is compared yet. Look closer, and it is held against what you saw before.
past-not-proven = Nothing is compared or kept, because nobody proved whose site this is.
past-not-of-today = Nothing is compared, because this page came from the browser’s cache. Load it again to compare it.
past-first-visit = { -whylock } remembers nothing of { $host } from before. So there is nothing to compare.
past-unchanged = Nothing is new. { -whylock } has known { $host } since { $since }.
past-since = { -whylock } has known { $host } since { $since }.
past-several = { $count ->
    [one] The site has shown one other certificate, too. Many sites have several.
   *[other] The site has shown { $count } other certificates, too. Many sites have several.
}

# Each change, and what mostly is behind it
past-now-intercepted = Until { $day }, an authority that all browsers know vouched for { $host }. Now one does that only this computer or its network knows.
past-why-now-intercepted = An antivirus program, a filter or a company may be behind it. It can read what you see and send. Ask whoever runs this computer or network.
past-all-new = Until { $day }, the site had another key, and another authority vouched for it. That certificate would have lasted until { $ends }.
past-why-all-new = Most often the site has moved to another provider. If you have doubts, ask the site in another way before you enter secrets.
past-weaker-tls = The data is protected by { $version }. Until { $day } it was { $before }, which is newer.
past-why-weaker-tls = Most often a server was replaced. Now and then somebody on the way keeps the newer method from being used.
past-post-quantum-lost = Whoever records this could open it one day with a quantum computer. Until { $day } that was not so.
past-why-post-quantum-lost = Sites with many servers often have some that are not up to date. That is mostly harmless.
past-no-longer-intercepted = An authority that all browsers know vouches for { $host }. Until { $day } one did that only this computer or its network knew.
past-why-no-longer-intercepted = An antivirus program was turned off, for example, or you are in another network now.
past-new-root = Another authority stands at the top than until { $day }.
past-why-new-root = Authorities are replaced, and sites move from one to another. That is mostly harmless.
past-new-authority = The one who signs for the site is another authority than until { $day }.
past-why-new-authority = Large authorities have several keys and take turns with them. That is mostly harmless.
past-new-key = The site has another key than until { $day }.
past-why-new-key = A new key comes with most new certificates, and with a new server. That is mostly harmless.
past-another-certificate = The site shows another certificate than until { $day }. It is not newer than that one.
past-why-another-certificate = A site with many servers often has more than one certificate, and shows one or the other.
past-early-renewal = The site has a new certificate. The one from before would have lasted until { $ends }.
past-why-early-renewal = Many sites renew early, or have added a name. That is mostly harmless.
past-on-time-renewal = The site has renewed its certificate. The one from before has its end on { $ends }, so this was due.
past-why-on-time-renewal = That is how it should be.
past-post-quantum-won = Whoever records this should not be able to open it later, even with a quantum computer. Until { $day } that was not so.
past-why-post-quantum-won = The site or your browser was brought up to date.

# What is the matter with the store, and what it keeps
past-set-aside = What was kept before cannot be read. It was damaged, or a newer { -whylock } made it. It was set aside and is not compared.
past-full = There was no room to keep this visit.
past-unreadable = { $unreadable ->
    [one] One entry about this site cannot be read. It is not compared.
   *[other] { $unreadable } entries about this site cannot be read. They are not compared.
}
past-kept = What is remembered, and where
past-kept-what = It keeps each site’s name, the first and the last day, and fingerprints of its certificates. It does not keep which pages you saw.
past-kept-where = All of it stays in this browser on this computer. Nobody else gets it.
past-kept-long = A site is forgotten { $days } days after you last saw it. If there are more than { $most } sites, the oldest are forgotten.
past-kept-history = These names are part of your history. Clearing the browser’s history does not clear them. “Forget all of this” does.
past-kept-private = Nothing is kept of private windows.
past-kept-now = { $count ->
    [0] It remembers no site now.
    [one] It remembers one site now.
   *[other] It remembers { $count } sites now.
}
past-kept-still = { $count ->
    [one] It still remembers one site from before, until you have that forgotten.
   *[other] It still remembers { $count } sites from before, until you have them forgotten.
}
past-button-keep-visits = Remember from now on
past-button-stop-keeping-visits = Stop remembering
past-button-forget-visits = Forget all of this

## What else people ask

questions = What else people ask

question-network = What does my network still see?
network-all = Everything that you see and send here, as nothing is locked.
network-address = Your network sees to which computer you connect.
network-name = It sees the name { $host }, for that is sent before anything is locked.
network-name-hidden = The name { $host } was hidden from it in this connection.
network-name-unknown = Whether it saw the name { $host } cannot be told. Usually it does.
network-lookup = Looking up the name may have shown it to your network, too.
network-lookup-hidden = The name was looked up in private. Only the service that was asked knows it.
network-lookup-unknown = Whether the name was looked up in private cannot be told.
network-amount = It sees when and how much you load. That can be enough to guess which page it is.
network-hidden = It does not see which pages of { $host } you open, what they say, or what you type.
network-hidden-in-part = Apart from parts that came over an open connection, it does not see what the pages of { $host } say.
network-hidden-if-proven = Unless somebody clicked past a warning, it does not see what the pages of { $host } say.
network-answered = Who answered was not proven. If it was your network, it sees everything.
network-between = If your network is what sits in between, it sees everything.

question-expiry = Does the certificate run out soon?
expiry-left = { $days ->
    [0] It ends within a day, on { $until }. It lasts { $lifetime } days in all.
    [one] One day of its { $lifetime } days is left. It ends on { $until }.
   *[other] { $days } of its { $lifetime } days are left. It ends on { $until }.
}
expiry-over = { $ago ->
    [0] It ended less than a day ago, on { $until }.
    [one] It ended one day ago, on { $until }.
   *[other] It ended { $ago } days ago, on { $until }.
}
expiry-not-yet = It begins only on { $from }.
expiry-by-program = Certificates that last so briefly are renewed by a program. A near end is normal for them.
expiry-renewal = A site usually has a new one made before the old one ends. That is its task, not yours.

question-clock = Is this computer’s clock right?
clock-agrees = This computer says { $own }. The site’s clock says much the same.
clock-server = This computer says { $own }. The site’s clock said { $other }.
clock-log = This computer says { $own }. The certificate was put on record only on { $other }.
clock-which = Which of the two clocks is wrong cannot be told from here. A right clock matters: certificates have dates.

question-revocation = Was the site’s certificate withdrawn?
revocation-revoked-list = Yes, on { $date }. { $reason } A list that was given says so, by “{ $author }” of { $at }.
revocation-revoked-stapled = Yes, on { $date }. { $reason } “{ $author }” said so on { $at }, and the site sent that along.
revocation-revoked-given = Yes, on { $date }. { $reason } “{ $author }” said so on { $at }, in an answer that was given.
revocation-revoked-above = “{ $about }”, which vouches for it, was withdrawn on { $date }. { $reason } “{ $author }” said so on { $at }.
revocation-good-list = No, says a list that was given, by “{ $author }” of { $at }. The next is due on { $next }.
revocation-good-lists = No, say the lists that were given, taken together.
revocation-good-stapled = No, said “{ $author }” on { $at }. The site sent that along, and it counts until { $next }.
revocation-good-given = No, said “{ $author }” on { $at }, in an answer that was given. It counts until { $next }.
revocation-unusable-list = No list that was given tells. { $why }
revocation-unusable-stapled = The site sent an answer along, which does not count. { $why }
revocation-unusable-given = An answer that was given does not count. { $why }
revocation-not-stapled = The site was asked to send its issuer’s answer along, and sent none.
revocation-firefox = On a desktop, Firefox keeps a list of what public authorities withdrew. It looks there each time.
revocation-chromium = Chromium keeps a short list of withdrawn certificates, and usually asks no one else. It can miss one.
revocation-node = Node.js looks in no list of withdrawn certificates, unless a program gives it one.
revocation-asked = For this connection it also asked the authority.
revocation-short-lived = This certificate lasts { $days } days in all.
revocation-short-lived-why = Of one so short, public authorities need not tell whether they withdrew it: it simply runs out soon.
revocation-unseen-beside = What your browser itself found is not shown to { -whylock }.
revocation-unseen = What came of it is not shown to { -whylock }, which asks nobody itself. So this is not known here.

question-quantum = Could a quantum computer open this one day?
quantum-cleartext = No such computer is needed: all of this is open already.
quantum-recording-closed = Whoever records this today should not be able to open it later. The keys were made to withstand that.
quantum-recording-open = Whoever records this today could open it later, once a large quantum computer exists.
quantum-recording-unknown = Whether a recording of today could be opened later is not known here.
quantum-posing-closed = Nobody could pose as the site either, as far as is known. Its signatures are made to withstand that.
quantum-posing-open = Posing as the site would take such a computer while you connect. None is known today.
quantum-posing-unknown = Whether one could pose as the site is not known here.
quantum-posing-unproven = Posing as the site takes no such computer here: nobody proves whose site this is.
quantum-posing-between = Whoever holds the key of “{ $name }” can pose as the site, and needs no such computer.

question-tunnel-end = Where does the locked connection end?
tunnel-end-passes-on = It probably ends at { $operator }, which passes the page on for the site.
tunnel-end-keeps = It probably ends at { $operator }, where the site is kept.
tunnel-end-reads = { $operator } has to open it for that. So it can read everything, and change it.
tunnel-end-sign-address = The address lies under { $name }, a name of { $operator }.
tunnel-end-sign-certificate-name = The certificate also names { $name }, a computer of { $operator }.
tunnel-end-sign-issuer = “{ $name }” issued the certificate. It mostly does so for what runs at { $operator }.
tunnel-end-sign-header = The answer says of its sender, under “{ $name }”: { $value }. Anyone can write that.
tunnel-end-sign-mark = The answer has a line called “{ $name }”, as { $operator } writes it. Anyone can write that.
tunnel-end-observed = That this means { $operator } is what others saw. { $operator } itself does not say so.
tunnel-end-behind-passes-on = How it goes on from there to the site, and whether it is locked again, cannot be seen from here.
tunnel-end-behind-keeps = Whether the site has other computers behind that cannot be seen from here.
tunnel-end-unknown = It ends at whoever answers for { $host }. Whether that is the site’s own computer cannot be seen from here.
tunnel-end-common = Many sites have a large network answer for them. It opens what is locked, and passes it on.

question-server = Does this hold for the whole site?
server-cleartext = What other addresses of { $host } do is not known here.
server-connection = All of this is about one connection. The next one to { $host } may be made in another way.
server-others = What the server offers to other visitors, or keeps open for old programs, is not known here.
server-other-hosts = { $count ->
    [one] The page also loaded from one other site, over a connection of its own.
   *[other] The page also loaded from { $count } other sites, each over a connection of its own.
}

question-anchor = Who is the authority at the top?
anchor-owner = It belongs to { $organization }.
anchor-owner-country = It belongs to { $organization }, in this country: { $country }.
anchor-owner-unnamed = Its certificate does not say whose it is.
anchor-since = Its certificate was made on { $from } and ends on { $until }.
anchor-listed-mozilla = Mozilla’s list of { $date } has it. Firefox goes by that list.
anchor-not-listed-mozilla = Mozilla’s list of { $date } does not have it.
anchor-listed-chrome = Chrome’s list of { $date } has it.
anchor-not-listed-chrome = Chrome’s list of { $date } does not have it.
anchor-ends-mozilla = Mozilla takes only certificates that it issued by { $date }.
anchor-ends-chrome = Chrome takes only certificates that were put on public record by { $date }.
anchor-names-mozilla = Mozilla lets it vouch for these names alone: { $names }.
anchor-other-lists = Apple and Microsoft keep lists of their own. { -whylock } does not have them.
anchor-built-in = It came with your browser.
anchor-given = Whoever set up { -whylock } added it. It stands in no public list that { -whylock } has.
anchor-private = It stands in no public list that { -whylock } has. Whoever holds its key can vouch for any site here.

question-public-record = Is the certificate on public record?
public-record-what = Most browsers take a public authority’s certificate only if public logs promised to list it. So a site’s owner can find one that somebody else got in its name.
public-record-by = { $count ->
    [one] One public log signed, with a timestamp, that it saw this one: { $logs }. It is run by { $operators }.
   *[other] { $count } public logs signed, with timestamps, that they saw this one: { $logs }. They are run by { $operators }.
}
public-record-misfit = { $count ->
    [one] One timestamp is forged, or made for a certificate that is not here.
   *[other] { $count } timestamps are forged, or made for certificates that are not here.
}
public-record-elsewhere = { $count ->
    [one] One timestamp was made for another certificate.
   *[other] { $count } timestamps were made for other certificates.
}
public-record-other-form = { $count ->
    [one] One timestamp came by a way that it was not made for.
   *[other] { $count } timestamps came by a way that they were not made for.
}
public-record-unverified = { $count ->
    [one] One timestamp could not be verified here.
   *[other] { $count } timestamps could not be verified here.
}
public-record-unknown-log = { $count ->
    [one] One timestamp is of a log that the list does not have.
   *[other] { $count } timestamps are of logs that the list does not have.
}
public-record-retired-before = { $count ->
    [one] One timestamp is of a log that was retired already.
   *[other] { $count } timestamps are of logs that were retired already.
}
public-record-retired-since = { $count ->
    [one] One timestamp is of a log that was retired later.
   *[other] { $count } timestamps are of logs that were retired later.
}
public-record-date = { $count ->
    [one] One timestamp is from a moment that cannot be right.
   *[other] { $count } timestamps are from moments that cannot be right.
}
public-record-none = It carries no timestamp of a public log. One may have come with the handshake.
public-record-no-list = No list of public logs is at hand, so no timestamp was verified.
public-record-list = The list of logs is of { $date }.
public-record-promise = A timestamp is a promise to list it. Whether a log kept that cannot be seen from here.

question-validation = What did the authority check of the site?
validation-domain = That whoever asked for the certificate controls the name { $host }. Nothing else.
validation-organization = Who controls the name, and that { $organization } is registered where it says.
validation-individual = Who controls the name, and the papers of the person who asked.
validation-extended = Who controls the name, and by stricter rules that { $organization } is registered where it says.
validation-unknown = The certificate does not say.
validation-nobody = So it does not say who the people are. Anyone can get such a certificate for a name of their own.
validation-not-honest = None of that tells whether they are honest.
validation-no-longer-shown = None of that tells whether they are honest. Browsers no longer show it, as it misled people.

## Who stands on the way

way-from = Your browser
way-from-node = Node.js
way-from-caller = Whoever asked
station-between = Perhaps “{ $name }”
station-network = Your network
station-provider = Your internet provider
station-others = Others on the way
way-kept = What passes is locked. Whoever carries it sees where it goes, when and how much, not what it says.
way-implied = What passes is locked, as on every https page. For whom has not been looked at yet.
way-implied-protocol-version = What passes is locked by a method that { -whylock } does not know.
way-implied-cipher-suite = What passes is locked by a method that { -whylock } does not know.
way-weakened = What passes is locked, but that protects less than it should.
way-weakened-insecure-content = Part of the page passed unlocked. Whoever carried it could read that part and change it.
way-weakened-forward-secrecy = What passes is locked. Whoever records it and steals the site’s key later can read it then.
way-limited = What passes is locked up to whoever answered. That may be somebody on the way.
way-limited-agreement = What passes is locked up to whoever answered. Your browser says who that is.
way-limited-agreement-node = What passes is locked up to whoever answered. Node.js says who that is.
way-limited-anchor = “{ $name }” may let somebody on the way open it, read it and change it. For all others it is locked.
way-limited-anchor-state = “{ $name }” lets a state open it, read it and change it. For all others it is locked.
way-limited-anchor-leaked = The key of “{ $name }” is public. Anyone on the way can open it, read it and change it.
way-broken = Whoever carries it can read it and change it.
way-broken-cipher-suite = Whoever carries it can read it. Your browser would notice a change.
way-broken-cipher-suite-node = Whoever carries it can read it. Node.js would notice a change.
way-not-applicable = No connection came about, so nothing of the page passed.
way-not-applicable-completed = Your browser stopped before it asked for the page, so nothing of it passed.
way-not-applicable-completed-node = Node.js stopped before it asked for the page, so nothing of it passed.
way-unknown = What passes, and who can read it, cannot be told from here.
way-this-computer = This address is this computer’s own, so nothing has to leave it.

## How this connection came about

journey = How this connection came about

step-address = The address
step-address-why = The address names the site, and “https” asks for the three promises.
step-address-why-http = The address names the site. “http” without an s asks for none of the three promises.
step-address-done = { $count ->
    [0] The address on the screen is { $url }.
    [one] Another address led here: { $first } sent your browser on to { $url }.
   *[other] { $count } other addresses led here, the first was { $first }. The last is { $url }.
}
step-address-done-no-protection = The first address, { $first }, was open: anyone on the way could have sent you elsewhere. The last is { $url }.
step-address-unknown = How you came here cannot be seen.

step-port = The connection
step-port-why = A port is a numbered door of a computer. Https is at home behind 443, http behind 80.
step-port-done = Your browser reached { $host } at port { $port }.
step-port-done-node = Node.js reached { $host } at port { $port }.
step-port-stopped = Your browser tried to reach { $host } at port { $port }, and nobody answered as it should.
step-port-unknown = Which computer answered cannot be seen.

step-certificate = The certificate
step-certificate-why = A certificate says: this key belongs to this name. It is the site’s proof of identity.
step-certificate-done = The server sent a certificate for { $name }, issued by { $issuer }.
step-certificate-done-no-issuer = The server sent a certificate for { $name }. It names no issuer.
step-certificate-done-no-certificate = The server sent a certificate.
step-certificate-implied = The server sent a certificate; https does not work without one. This browser does not show it yet.
step-certificate-stopped = The server sent a certificate.
step-certificate-missing = There was no certificate: plain http has no such step.
step-certificate-not-reached = It did not come so far.
step-certificate-unknown = Whether there was a certificate cannot be seen.

step-authorities = The check against known authorities
step-authorities-why = Anyone can make a certificate. It counts only if an authority that the browser knows has signed it.
step-authorities-done = The signatures lead up to “{ $root }”, and { $observer } accepts it.
step-authorities-done-no-root = The certificate was accepted by { $observer }.
step-authorities-weak = The signatures lead up to “{ $root }”. No public list has it, yet { $observer } accepts it.
step-authorities-weak-no-agreement = The certificate was accepted by { $observer }, though { -whylock } found a broken rule.
step-authorities-weak-no-secrecy = The certificate was accepted by { $observer }. But a key that it rests on may be in other hands, too.
step-authorities-stopped = The check failed. { $cause }
step-authorities-implied = Your browser makes this check on every https page. What it found is not shown yet.
step-authorities-missing = There was nothing to check.
step-authorities-not-reached = It did not come so far.
step-authorities-unknown = What the browser checked cannot be seen.

step-keys = The keys
step-keys-why = Both sides agree on keys in the open, in such a way that nobody who listens learns them.
step-keys-why-no-forward-secrecy = One long-lived key of the site protects the key of this connection.
step-keys-done = Both sides agreed on fresh keys by { $group }.
step-keys-done-no-group = Both sides agreed on keys.
step-keys-weak = Your browser chose the key and locked it with the site’s long-lived key. Whoever gets that key can open recordings.
step-keys-weak-node = Node.js chose the key and locked it with the site’s long-lived key. Whoever gets that key can open recordings.
step-keys-stopped = They could not agree on a method of protection.
step-keys-implied = Both sides agreed on keys; https does not work without them. How they did is not shown yet.
step-keys-missing = No keys were agreed.
step-keys-not-reached = It did not come so far.
step-keys-unknown = Whether keys were agreed cannot be seen.

step-data = The data
step-data-why = From here on, everything is locked and sealed with those keys: addresses, pages, passwords.
step-data-why-http = What is not locked can be read and changed by every computer that passes it on.
step-data-done = Everything travels locked by { $suite }.
step-data-weak = Everything travels by { $suite }, which protects less than it should.
step-data-weak-no-lock = Everything travels by { $suite }, which does not lock it, or so badly that others can read it.
step-data-implied = Everything travels locked. By which method is not shown yet.
step-data-missing = Everything travels as it is, for all on the way to read.
step-data-not-reached = Nothing was sent.
step-data-unknown = How the data travels cannot be seen.

step-end = The end
step-end-why = Each connection has keys of its own, so one that is opened does not open the others.
step-end-why-no-forward-secrecy = The site’s long-lived key stays, and can open recordings.
step-end-why-http = Without keys there is nothing to throw away.
step-end-implied = When the connection closes, its keys are no longer needed. Whether both sides delete them is not visible.
step-end-done = The connection simply closes.
step-end-not-reached = There was nothing to end.
step-end-unknown = When the connection ends cannot be seen.

# In a word or two beside the step

brief-done = it happened
brief-implied = not shown yet
brief-weak = protects less than it should
brief-stopped = it ended here
brief-missing = none
brief-not-reached = not reached
brief-unknown = cannot be seen
brief-address-done = { $url }
brief-port-done = port { $port }
brief-port-stopped = port { $port }, no proper answer
brief-certificate-done = from { $issuer }
brief-certificate-done-no-issuer = from nobody named
brief-certificate-done-no-certificate = sent
brief-certificate-missing = none
brief-authorities-done = up to { $root }
brief-authorities-done-no-root = accepted
brief-authorities-weak = up to { $root }, on no public list
brief-authorities-weak-no-agreement = accepted, though a rule is broken
brief-authorities-weak-no-secrecy = accepted, though others may have a key
brief-authorities-stopped = failed
brief-authorities-missing = nothing to check
brief-keys-done = { $group }
brief-keys-done-no-group = agreed
brief-keys-weak = by the site’s long-lived key
brief-keys-stopped = no common method
brief-data-done = { $cipher }
brief-data-weak = { $cipher }, protects less than it should
brief-data-weak-no-lock = { $cipher }, open to others
brief-data-missing = open to all
brief-data-not-reached = nothing sent
brief-end-done = it closes
brief-end-implied = keys no longer needed
brief-end-not-reached = nothing to end

## The names of values, and what they mean

label-path = The path, from the site upwards
label-path-tried = Another path, which does not stand
label-search = The search for paths
label-address = Address
label-scheme = Protocol in the address
label-host = Host
label-port = Port
label-redirect = Led here by
label-remote-address = Network address
label-http-version = Version of HTTP
label-hsts = Browser insists on https (HSTS)
label-hsts-header = Server asks for https only (HSTS)
label-observed-at = Seen at
label-observer = Seen by
label-delivery = How the page came
label-certificates-seen = Certificates shown
label-other-hosts = Other hosts of this page
label-insecure-request = Asked for over http
label-error = Error code
label-subject = Issued for
label-issuer = Issued by
label-names = Names it is for
label-valid-from = Valid from
label-valid-until = Valid until
label-public-key = Public key
label-signature-algorithm = Signature algorithm
label-signature-value = Signature
label-tbs-signature = Signature algorithm, in the signed part
label-issuer-unique-id = Unique identifier of the issuer
label-subject-unique-id = Unique identifier of the subject
label-extensions-omitted = Further extensions, which could not be read
label-serial-number = Serial number
label-version = Version
label-sha256 = SHA-256 fingerprint
label-sha1 = SHA-1 fingerprint
label-spki-sha256 = SHA-256 of the public key
label-root = Authority at the top
label-publicity = Known to
label-browser-verdict = The browser’s verdict
standing-valid = verified: made for this certificate
standing-misfit = does not fit this certificate
standing-other-certificate = made for another certificate
standing-other-issuer = made for a certificate from another issuer
standing-other-form = made for another way of delivery
standing-malformed = cannot be a log’s signature
standing-unknown-version = of an unknown version
standing-no-issuer = not verified: the issuer is not here
standing-unreadable = not verified: what was signed cannot be told
standing-unverified = not verified
standing-not-asked = not verified: too many
standing-unknown-log = not verified: the list does not have this log
standing-retired-since = the log was retired since
standing-retired-before = the log was retired before
standing-no-place = without the place that this log writes into it
label-transparency = Certificate Transparency
label-extended-validation = Extended Validation
label-revocation = Asked whether it was withdrawn (OCSP)
label-protocol-version = Version of TLS
label-group = Key exchange
label-signature-scheme = Signature of the handshake
label-forward-secrecy = Safe from keys stolen later
label-post-quantum = Safe from recording now for a quantum computer later
label-ech = Name hidden from the network (ECH)
label-private-dns = Name looked up in private (encrypted DNS)
label-delegated-credentials = Delegated credentials
label-cipher-suite = Cipher suite
label-cipher = Encryption
label-key-bits = Length of the key
label-seal = Seal against changes
label-attacks = Known attacks
label-session-end = End of the session
label-extension-critical = { $name } (must be understood)
label-malformed = Breaks a rule

meaning-port-usual = This is the usual port for { $scheme }.
meaning-port-unusual = The usual port for { $scheme } is { $usual }. Another one is unusual, but protects just as much or as little.
meaning-hsts-yes = The browser will refuse plain http for this host by itself. This says nothing about a preload list.
meaning-hsts-header = The server asks the browser to refuse plain http for this host from now on.
meaning-remote-address = The computer that the browser connected to; behind a proxy, it is the proxy.
meaning-valid-until = { $days ->
    [0] Runs out within a day, of { $lifetime } days in all.
    [one] One day left of { $lifetime } days in all.
   *[other] { $days } days left of { $lifetime } days in all.
}
meaning-expired = { $days ->
    [0] Ran out less than a day ago.
    [one] Ran out one day ago.
   *[other] Ran out { $days } days ago.
}
meaning-not-yet-valid = Not valid yet.
meaning-version-current = Not deprecated. Defined by RFC { $rfc } ({ $year }).
meaning-version-deprecated = Deprecated by RFC { $rfc } ({ $year }).
meaning-unknown = { -whylock } does not know this name, so it says nothing about it.
meaning-group-classical = About { $bits } bits of strength; a large quantum computer could undo it.
meaning-group-hybrid = An ordinary curve and a lattice together: it holds as long as one of them does.
meaning-group-pure = Made to hold against quantum computers; nothing older stands beside it.
meaning-scheme-current = Not deprecated.
meaning-scheme-deprecated = Deprecated by RFC { $rfc } ({ $year }).
meaning-forward-secrecy-yes = The keys of this connection are fresh; the site’s long-lived key does not open recordings.
meaning-forward-secrecy-no = Who gets the site’s long-lived key can open recordings. RFC 10015 (2026) deprecates this.
meaning-post-quantum-yes = Recordings of today stay closed even to a large quantum computer, as far as is known.
meaning-post-quantum-no = A large quantum computer, should one come, could open recordings of today.
meaning-suite = { $recommended ->
    [yes] Recommended by the IETF; defined by RFC { $rfc }.
    [discouraged] Discouraged; defined by RFC { $rfc }.
   *[no] Defined by RFC { $rfc }.
}
meaning-suite-deprecated = Deprecated by RFC { $rfc } ({ $year }).
meaning-aead-yes = Encryption and seal are one step (AEAD).
meaning-aead-no = Encryption and seal are two steps; the order in which TLS takes them has led to attacks.
meaning-attacks = Published attacks on this construction. Whether this server is open to them cannot be seen from here.
meaning-transparency = The browser’s word on whether the certificate stands in public records.
meaning-private-dns-no = Not by the browser itself. The system may have done it.
meaning-revocation-no = The browser may have looked in a list of its own instead; that is not visible.

value-yes = yes
value-no = no
value-none = none
value-not-visible = cannot be seen from here
value-bits = { $bits } bits
value-and-more = { $names } and { $count } more
value-accepted = accepted
transparency-unknown = your browser did not tell
transparency-not-compliant = not in the public records that the browser asks for
transparency-compliant = in the public records, as the browser asks
transparency-policy_not_diverse_scts = in public records of too few owners
transparency-policy_not_enough_scts = in too few public records
transparency-policy_compliant = in the public records, as the browser asks
transparency-not_applicable = not asked of this authority
value-refused = refused: { $code }
value-store-both = Mozilla and Chrome
value-store-mozilla = Mozilla
value-store-chrome = Chrome
value-built-in = this browser
value-private-root = no public list
value-given-root = the list that was given
value-delivery-network = from the network
value-delivery-http-cache = from the browser’s cache
value-delivery-back-forward-cache = kept by the browser while you were away
value-delivery-service-worker = made by a program of the site
value-delivery-new-connection = facts from a new connection
value-certificates-seen-node = What the server sent, as Node.js reports it. The root may come from Node.js’s own store. What the server keeps for other programs cannot be seen.
value-outcome-loaded = { $kind } from { $url }: loaded
value-outcome-blocked = { $kind } from { $url }: refused
value-outcome-unknown = { $kind } from { $url }: unknown whether it came
value-redirect = { $url } ({ $status })
value-redirect-upgrade = { $url } (the browser itself went on)
value-path-broken = Of “{ $name }” this does not hold: { $rule }
value-search-cut-short = There are more paths than { -whylock } looks at.
value-malformed = { $count ->
    [0] At byte { $from }: { $what }
    [1] Byte { $from }: { $what }
   *[other] Bytes { $from } to { $to }: { $what }
}
value-moment = { $date }, { $time } UTC
value-date = { $day } { $month } { $year }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## The technical record

record = The technical record
record-connection = The connection
record-paths = The way to the root
record-certificate = Certificate { $number }: { $name }
record-search = Search the record
record-search-hint = Names, values, object identifiers, hexadecimal
record-search-none = Nothing matches.
record-search-cut = There is too much to search: open what you want searched.
record-search-found = { $count ->
    [one] One match.
   *[other] { $count } matches.
}
record-bytes = { $count ->
    [0] byte { $from }
    [1] byte { $from }
   *[other] bytes { $from }–{ $to }
}
record-show-bytes = Show { $bytes } of the certificate
record-more = and { $count } more
record-more-unread = { $count ->
    [one] and one more, which was not read
   *[other] and { $count } more, which were not read
}
record-copy-pem = Copy as PEM
record-copy-fingerprints = Copy fingerprints
record-copied = Copied
record-not-copied = The browser did not let { -whylock } copy. Select the text instead.
record-save-pem = Save as PEM
record-save-der = Save as DER
record-save-chain = Save all certificates (PEM)
record-save-report = Save the report (JSON)
record-save-page = Save all of this as a page (HTML)
record-save-page-nameless = The page without the site’s name (HTML)
record-save-report-nameless = The report without the site’s name (JSON)
record-nameless = Certificates name the site, too. What is saved without its name holds none.
page-title = A report of { -whylock }
page-made = Saved from { -whylock } { $version }. This page asks nobody for anything, and nothing in it runs.
page-nameless = Whoever saved this left out the site’s name, its certificate’s numbers, the other hosts and the technical record.
page-cut = It became too long, so the rest was left out.
record-saved = Handed to the browser: { $file }
record-not-saved = The browser did not let { -whylock } save { $file }.

## The structure of a certificate, and its bytes

structure = Structure and bytes
structure-tree = Structure of the certificate
structure-hex = Bytes of the certificate, in hexadecimal
structure-cut = { $type }, cut short
structure-unreadable = Bytes that could not be read
structure-left-out = More values, which are not shown
structure-malformed = breaks a rule
structure-earlier = Earlier bytes
structure-later = Later bytes

## The glossary: what each field of the technical record is, whatever it says

glossary-address = The address of the page; the host in it is what a certificate has to name.
glossary-observer = The program that saw the connection and told these facts.
glossary-delivery = Whether the page came over this connection or was kept from an earlier one.
glossary-certificates-seen = Which certificates these are, and where the root among them is from.
glossary-observed-at = When the connection was seen. Dates are judged by this moment.
glossary-error = The browser’s own code for what went wrong.
glossary-other-hosts = How many other hosts the page loaded something from.
glossary-extended-validation = The authority says that it looked up the organization. This proves nothing about honesty.
glossary-delegated-credentials = A short-lived key that the site’s key signed, for the handshake alone (RFC 9345).
glossary-path = The certificates that lead from the site to a root, each vouched for by the next.
glossary-path-tried = Other certificates that might have led to a root.
glossary-search = How far the search went. It has limits, so that nobody can make it endless.
glossary-malformed = A place where the bytes depart from what the standard asks for.
glossary-version = Which edition of the format this is. Only the third one has extensions.
glossary-serial-number = The number that the issuer gave this certificate. No other one of that issuer has it.
glossary-tbs-signature = The same algorithm once more, inside the signed part, so that nobody can exchange it.
glossary-subject = Whom the certificate is for. For a site, only the alternative names below count.
glossary-issuer = Who vouches: the name of the authority that signed.
glossary-valid-from = The first moment at which the certificate counts.
glossary-valid-until = The last moment at which the certificate counts.
glossary-public-key = The public half of the key. Who holds the private half can prove to be the subject.
glossary-issuer-unique-id = A number to tell issuers of one name apart. Out of use since long.
glossary-subject-unique-id = A number to tell subjects of one name apart. Out of use since long.
glossary-extensions-omitted = They were left out, since they cannot be read or the limit was reached.
glossary-signature-algorithm = How the issuer signed: a hash of the signed part, and a sum with its private key.
glossary-signature-value = The issuer’s signature over the signed part. It fits no other bytes and no other key.
glossary-sha256 = A short sum of all bytes. Two certificates with the same one are the same.
glossary-sha1 = An older sum of the same kind. It can be forged, so compare the other one.
glossary-spki-sha256 = A sum of the key alone. It stays when the site renews with the same key.

glossary-extension-unknown = An extension that { -whylock } does not know. It shows the bytes, and judges nothing by them.
glossary-extension-subjectDirectoryAttributes = More attributes of the subject, such as a nationality. Rare.
glossary-extension-subjectKeyIdentifier = A short mark of this certificate’s key, by which others point to it.
glossary-extension-keyUsage = What the key may be used for.
glossary-extension-privateKeyUsagePeriod = When the private key may sign, where that differs from the dates above.
glossary-extension-subjectAltName = The names that this certificate is for. Browsers look here, and only here.
glossary-extension-issuerAltName = Other names of the issuer. Browsers do not look at them.
glossary-extension-basicConstraints = Whether this is an authority, and how many authorities may follow below it.
glossary-extension-nameConstraints = For which names this authority may vouch, and for which it may not.
glossary-extension-cRLDistributionPoints = Where the issuer publishes its lists of revoked certificates.
glossary-extension-certificatePolicies = The rules under which it was issued; for sites, how the owner was checked.
glossary-extension-policyMappings = Which rules of one authority count as rules of another.
glossary-extension-authorityKeyIdentifier = A short mark of the issuer’s key, to find the right certificate above.
glossary-extension-policyConstraints = How strictly the rules have to be followed further down the path.
glossary-extension-extKeyUsage = For which purposes the certificate counts. A site needs serverAuth.
glossary-extension-freshestCRL = Where the newest additions to the list of revoked certificates are.
glossary-extension-inhibitAnyPolicy = From where on “any rules” no longer counts as an answer.
glossary-extension-authorityInfoAccess = Where to ask whether it was revoked, and where the issuer’s certificate is.
glossary-extension-qcStatements = Statements for qualified certificates under European law.
glossary-extension-subjectInfoAccess = Where an authority publishes what it issues.
glossary-extension-tlsFeature = What the server has to do in each handshake, such as to staple a fresh answer.
glossary-extension-signedCertificateTimestampList = Receipts of public logs (SCTs): they promise to list this certificate.
glossary-extension-precertificatePoison = Marks a draft that was shown to logs alone. No browser takes it.
glossary-extension-ocspNoCheck = For a responder about revocation: its own certificate need not be asked about.
glossary-extension-cabfOrganizationIdentifier = The organization’s number in an official register.
glossary-extension-torServiceDescriptor = The key of an onion service that the certificate is for.
glossary-extension-entrustVersionInfo = The version of the program that issued it. Without effect.
glossary-extension-certificateTemplateName = The template by which a Microsoft authority issued it.
glossary-extension-caVersion = How often a Microsoft authority renewed its certificate and its key.
glossary-extension-previousCaCertificateHash = A sum of the certificate that this authority had before.
glossary-extension-certificateTemplate = The template by which a Microsoft authority issued it, with its version.
glossary-extension-applicationPolicies = Microsoft’s own list of purposes, beside the standard one.
glossary-extension-ntdsCaSecurity = The account in a Microsoft directory that it was issued to.
glossary-extension-netscapeCertType = Netscape’s old list of uses. Browsers no longer look at it.
glossary-extension-netscapeBaseUrl = Netscape’s old beginning of the addresses below. Without effect.
glossary-extension-netscapeRevocationUrl = Netscape’s old place to ask about revocation. Without effect.
glossary-extension-netscapeCaRevocationUrl = Netscape’s old place to ask about an authority. Without effect.
glossary-extension-netscapeRenewalUrl = Netscape’s old place to renew. Without effect.
glossary-extension-netscapeCaPolicyUrl = Netscape’s old place for the authority’s rules. Without effect.
glossary-extension-netscapeSslServerName = Netscape’s old place for the host’s name. Browsers no longer look at it.
glossary-extension-netscapeComment = A remark by whoever issued it. Without effect.

glossary-attribute-unknown = An attribute that { -whylock } does not know.
glossary-attribute-commonName = What the subject is called. Browsers no longer take a host’s name from here.
glossary-attribute-surname = A family name.
glossary-attribute-serialNumber = A number of the subject, for example in an official register.
glossary-attribute-countryName = The country, in two letters.
glossary-attribute-localityName = The town.
glossary-attribute-stateOrProvinceName = The state or province.
glossary-attribute-streetAddress = The street and number.
glossary-attribute-organizationName = The organization, as its authority wrote it down.
glossary-attribute-organizationalUnitName = A part of the organization. Mostly unchecked; public authorities stopped using it.
glossary-attribute-title = A title or position.
glossary-attribute-description = A description.
glossary-attribute-businessCategory = The kind of organization, as Extended Validation sorts them.
glossary-attribute-postalAddress = The postal address.
glossary-attribute-postalCode = The postal code.
glossary-attribute-postOfficeBox = The post office box.
glossary-attribute-telephoneNumber = A telephone number.
glossary-attribute-name = A name.
glossary-attribute-givenName = A first name.
glossary-attribute-initials = Initials.
glossary-attribute-generationQualifier = What tells generations apart, such as “Jr.”.
glossary-attribute-x500UniqueIdentifier = A number that tells subjects of one name apart.
glossary-attribute-dnQualifier = An addition that tells equal names apart.
glossary-attribute-pseudonym = A name that somebody chose instead of their own.
glossary-attribute-organizationIdentifier = The organization’s number, with the register that it is from.
glossary-attribute-userId = The name of an account.
glossary-attribute-domainComponent = A part of a domain name, such as “com”.
glossary-attribute-emailAddress = A mail address, in an old place for it.
glossary-attribute-unstructuredName = A name of no particular form.
glossary-attribute-unstructuredAddress = An address of no particular form.
glossary-attribute-jurisdictionLocalityName = The town in whose register the organization stands.
glossary-attribute-jurisdictionStateOrProvinceName = The state or province in whose register the organization stands.
glossary-attribute-jurisdictionCountryName = The country in whose register the organization stands.
glossary-attribute-dateOfBirth = A date of birth.
glossary-attribute-placeOfBirth = A place of birth.
glossary-attribute-gender = A gender.
glossary-attribute-countryOfCitizenship = The country of a citizenship.
glossary-attribute-countryOfResidence = The country where somebody lives.

glossary-part-algorithm = The kind of key.
glossary-part-curve = The curve on which the key is a point. Both sides have to use the same one.
glossary-part-size = The length of the key. It says nothing across different kinds of key.
glossary-part-exponent = The small number of an RSA key; nearly always 65537.
glossary-part-modulus = The large number of an RSA key: a product of two secret primes.
glossary-part-point = The key itself: a point on the curve.
glossary-part-key = The key itself.
glossary-part-keyIdentifier = The mark, mostly a hash of the key.
glossary-part-authorityCertIssuer = Who issued the issuer’s certificate.
glossary-part-authorityCertSerialNumber = The number of the issuer’s certificate.
glossary-part-cA = Whether it may issue certificates.
glossary-part-pathLenConstraint = How many further authorities may stand between it and a site.
glossary-part-requireExplicitPolicy = After so many further certificates, every one has to name its rules.
glossary-part-inhibitPolicyMapping = After so many further certificates, rules no longer stand for others.
glossary-part-skipCerts = After so many further certificates, “any rules” no longer counts.
glossary-part-permitted = Only names in here may be vouched for, of this kind.
glossary-part-excluded = Names in here may not be vouched for.
glossary-part-dNSName = A host. A star stands for one label.
glossary-part-iPAddress = A network address.
glossary-part-rfc822Name = A mail address.
glossary-part-uniformResourceIdentifier = An address on the web or elsewhere.
glossary-part-directoryName = A name like that of the subject.
glossary-part-otherName = A name of another kind, which its identifier tells.
glossary-part-registeredID = An object identifier as a name.
glossary-part-leafIndex = The certificate’s place in the log.
glossary-part-log = What the list of logs calls it, and who runs it.
glossary-part-logID = The log, by a hash of its key.
glossary-part-timestamp = When the log saw the certificate.
glossary-part-cps = Where the rules can be read.
glossary-part-unotice = A notice for whoever relies on the certificate.
glossary-part-ocsp = A service that says whether the certificate was revoked.
glossary-part-caIssuers = Where the issuer’s certificate can be fetched.
glossary-part-anyPolicy = Any rules.
glossary-part-extendedValidation = The organization was looked up, by the rules for Extended Validation.
glossary-part-domainValidated = Only control of the domain was checked.
glossary-part-organizationValidated = Control of the domain and the organization were checked.
glossary-part-individualValidated = Control of the domain and a person were checked.
glossary-part-isrgDomainValidated = Let’s Encrypt’s own rules: only control of the domain was checked.
glossary-part-digitalSignature = To sign what proves the holder’s identity, as in a TLS handshake.
glossary-part-nonRepudiation = To sign what the holder shall not be able to deny later.
glossary-part-keyEncipherment = To encrypt keys to the holder, as old TLS did with RSA.
glossary-part-dataEncipherment = To encrypt data to the holder, without a key in between.
glossary-part-keyAgreement = To agree on a key with the holder.
glossary-part-keyCertSign = To sign certificates.
glossary-part-cRLSign = To sign lists of revoked certificates.
glossary-part-encipherOnly = With keyAgreement: only to encrypt.
glossary-part-decipherOnly = With keyAgreement: only to decrypt.
glossary-part-anyExtendedKeyUsage = Any purpose.
glossary-part-serverAuth = To prove a server’s identity in TLS, as a site does.
glossary-part-clientAuth = To prove a client’s identity in TLS.
glossary-part-codeSigning = To sign programs.
glossary-part-emailProtection = To sign and encrypt mail.
glossary-part-ipsecEndSystem = For a computer in an IPsec network; out of use.
glossary-part-ipsecTunnel = For the end of an IPsec tunnel; out of use.
glossary-part-ipsecUser = For a user of an IPsec network; out of use.
glossary-part-timeStamping = To confirm when something existed.
glossary-part-OCSPSigning = To answer whether certificates were revoked.
glossary-part-ipsecIKE = To agree on the keys of an IPsec network.
glossary-part-brandIndicatorForMessageIdentification = To show a company’s logo beside its mail.
glossary-part-documentSigning = To sign documents.
glossary-part-pkinitKdc = For a Kerberos server.
glossary-part-precertificateSigning = To sign drafts of certificates for logs.
glossary-part-microsoftServerGatedCrypto = For stronger encryption in old browsers; without effect today.
glossary-part-encryptingFileSystem = To encrypt files under Windows.
glossary-part-microsoftDocumentSigning = To sign documents under Windows.
glossary-part-smartCardLogon = To log on to Windows with a card.
glossary-part-netscapeServerGatedCrypto = For stronger encryption in old browsers; without effect today.

## Why no certificate came out of a file or a paste

input-empty = There is nothing in it.
input-invalid-base64 = Line { $line } holds something that is not base64.
input-no-certificate = It holds other things, and no certificate.
input-not-a-certificate = It is not a certificate: neither DER, nor PEM, nor PKCS #7, nor base64.
input-private-key = It holds a private key and no certificate. Show that key to nobody.
input-too-long = It is longer than the { $mebibytes } MiB that { -whylock } reads.
input-too-many = It holds more than the { $most } certificates that { -whylock } reads at once.
input-unfinished = The PEM block that begins in line { $line } has no end.

## The extension in a store; the pages around the popup: the first one, the settings, and what stands where nothing could be drawn

extension-description = Explains why your browser trusts the connection to a site, and what that trust does not promise.

first-run = Welcome to { -whylock }
first-run-title = Why does your browser trust this connection?
first-run-answer = { -whylock } answers that for the page in front of you, and says what that trust does not promise. Press its button in the toolbar whenever you want to know.
first-run-access = { -whylock } cannot see any site yet
first-run-access-why = Your browser has not given it access. Without access it can explain nothing.
first-run-access-grant = Give access
first-run-reads = What it reads
first-run-reads-address = The address of each page that you open, and how the connection to its site was made.
first-run-reads-certificates = The certificates that the site showed.
first-run-reads-headers = A few lines that the site sent before the page: three headers, and its status.
first-run-reads-hosts = The names of the other sites that the page loaded something from.
first-run-reads-not = It does not read the pages, what you type, your cookies or your passwords.
first-run-stays = Where it stays
first-run-stays-memory = What it read stays in your browser’s memory, until you close the tab or the browser. Only your settings are kept on the disk, and earlier visits once you ask for that. Nothing is sent to anybody: { -whylock } has no server.
first-run-stays-request = There is one request it can make, to the site that you look at, and only when you press “Look closer”. { -whylock } says so before.
first-run-asks = Why it asks for so much
first-run-asks-sites = Your browser will say that { -whylock } can read your data on all websites. It needs to see every site, because you may want to ask about any. A connection can only be seen while it is made.
first-run-asks-debugger = It will also mention the page debugger. Browsers of this family show a connection’s details to nobody else. { -whylock } uses it only when you press “Look closer”, for a moment. Your browser shows a bar meanwhile. The browser does not let an extension ask for this later, so it has to ask now.
first-run-open = Pages that are open already
first-run-open-reload = { -whylock } saw nothing of the pages that were open before it. Reload one to see how its connection is made.
first-run-docs = What the padlock means, and what each of { -whylock }’s findings says

settings = Settings
settings-as-browser = As in the browser
settings-theme = Colours
settings-theme-light = Light
settings-theme-dark = Dark
settings-language = Language
settings-icon = What the icon in the toolbar shows
settings-icon-every = How every page stands
settings-icon-concern = Only what is wrong, or weaker than it should be
settings-icon-none = Always the mark of { -whylock }
settings-kept = A choice holds at once. It is kept in this browser and sent to nobody.
settings-logs = Public logs of certificates
settings-logs-why = Public logs record the certificates that authorities issue, so that a wrong one can be noticed. { -whylock } verifies what they signed, by a list of the logs and their keys.
settings-logs-in-use = In use
settings-logs-shipped = the list that came with { -whylock }
settings-logs-imported = the list that you imported
settings-logs-date = Made on
settings-logs-source = Taken from
settings-logs-count = Logs in it
settings-logs-files = Chrome’s makers sign such a list and publish it as two files. { -whylock } does not fetch them. Save both, and choose them together:
settings-logs-import = Import a newer list
settings-logs-remove = Use { -whylock }’s own list again
settings-logs-taken = The list’s signature is right. The list is in use from now on.
settings-logs-both = Choose both files of the list together: log_list.json and log_list.sig.
settings-logs-refused = The list that was in use before stays in use.
settings-logs-removed = The list that came with { -whylock } is in use again.

viewer = Open certificates
viewer-what = Paste certificates as your browser’s warning or its viewer shows them, or open files.
viewer-stays = What you open stays in this page. Nothing is sent to anybody.
viewer-paste = Certificates as text
viewer-explain = Explain
viewer-files = Files: certificates, a chain (.pem, .der, .p7b) or a saved report (.json)
viewer-drop = You can also drop files anywhere on this page.
viewer-opened = What you opened
viewer-pasted = What you pasted
viewer-private-key = A private key stands beside the certificates. { -whylock } did not look at it; show it to nobody.
viewer-skipped = Other things stand beside the certificates. They were left out.
viewer-no-report = This is JSON, but no report that { -whylock } can read.
viewer-unreadable = It cannot be read. It may be a folder, or gone by now.
viewer-too-many = Only the first fifty files were opened.
viewer-site = This page cannot see your connection, to this site or to any other. It only reads what you open.
viewer-where = Where your browser shows them
viewer-where-firefox = Firefox: at the end of the page about a certificate, press “PEM (chain)”. Then open the saved file here.
viewer-where-chromium = Chromium, Chrome and others: in the window about a certificate, open “Details” and press “Export”. Then open the saved file here.
viewer-where-warning = On a warning: click the error code. Then paste what it shows.

## Several files beside each other

opened-none = No certificate
opened = { $count ->
    [one] One certificate: { $name }
   *[other] { $count } certificates, the first: { $name }
}
compared-same = The same certificates as in { $file }.
compared-within = All of it is in { $file }, too.
compared-beyond = All certificates of { $file } are in here, too.
compared-same-key-same-issuer = The first one is for { $name }, as in { $file }: with the same key, by the same issuer.
compared-same-key-other-issuer = The first one is for { $name }, as in { $file }: with the same key, by another issuer.
compared-other-key-same-issuer = The first one is for { $name }, as in { $file }: with another key, by the same issuer.
compared-other-key-other-issuer = The first one is for { $name }, as in { $file }: with another key, by another issuer.
compared-ends = It ends on { $own }, the other one on { $other }.
compared-ends-together = Both end at the same moment.

popup-unable = { -whylock } could not explain this page: a part of it, its WebAssembly module, may not have loaded. Installing { -whylock } again may help.
popup-no-script = { -whylock } needs JavaScript to explain a connection.

## What is malformed in a certificate

field-certificate = the certificate
field-tbs-certificate = the signed part
field-version = the version
field-serial-number = the serial number
field-tbs-signature = the algorithm inside the signed part
field-issuer = the issuer’s name
field-validity = the dates
field-not-before = the first date
field-not-after = the last date
field-subject = the subject’s name
field-subject-public-key = the public key
field-issuer-unique-id = the issuer’s unique identifier
field-subject-unique-id = the subject’s unique identifier
field-extensions = the list of extensions
field-extension = the extension { $extension }
field-signature-algorithm = the algorithm beside the signature
field-signature-value = the signature

malformed-date-before1970 = A date before 1970 stands in { $field }.
malformed-default-encoded = A value is written out in { $field } that has to be left out, because it is the default.
malformed-duplicate-extension = The same extension stands twice: { $extension }.
malformed-empty-list = A list in { $field } is empty and must not be.
malformed-indefinite-length = A length in { $field } is left open, which this encoding forbids.
malformed-invalid-bit-string = The unused bits at the end of { $field } are wrong.
malformed-invalid-boolean = A yes or no in { $field } is written as neither.
malformed-invalid-characters = A text in { $field } has characters that its type does not allow.
malformed-invalid-date = A date in { $field } is no date.
malformed-invalid-oid = An object identifier in { $field } is broken.
malformed-invalid-tag = A type in { $field } is unknown or marked wrongly.
malformed-invalid-value = A value in { $field } is outside of what is allowed.
malformed-missing-field = Something is missing: { $field }.
malformed-non-minimal-integer = A number in { $field } has more bytes than it needs.
malformed-non-minimal-length = A length in { $field } has more bytes than it needs.
malformed-oversized-oid = An object identifier in { $field } is too large.
malformed-refused = The strict reader refuses { $field }.
malformed-serial-negative = The serial number is negative.
malformed-serial-too-long = The serial number has more than 20 bytes.
malformed-serial-zero = The serial number is zero.
malformed-time-form = A date in { $field } is written in a form that is not allowed for it.
malformed-too-long = The certificate is longer than the strict reader accepts.
malformed-trailing-bytes = Bytes are left over behind the end of { $field }.
malformed-truncated = The bytes end in the middle of { $field }.
malformed-universal-string = A text in { $field } is of a type that is no longer in use.
malformed-unordered-set = The parts of a set in { $field } are out of order.
malformed-unsupported-version = The version is none that exists.
malformed-wrong-tag = Something of another type stands in { $field }.

## The page's cast

cast = Who else is on this page
cast-brief = { $count ->
    [one] One other domain
   *[other] { $count } other domains
}
cast-brief-own = Only hosts of this site itself
cast-brief-weak = { $count ->
    [0] A weak link among this site’s own hosts
    [one] One other domain, and a weak link
   *[other] { $count } other domains, and a weak link
}
cast-explain = Explain
cast-weakest-page = The weakest link is this page itself. Others on the way can change it, and what it loads.
cast-weakest-open-code = The weakest link is { $host }. Its code came unlocked, so others could change it.
cast-weakest-open = The weakest link is { $host }. What it sent came unlocked, so others could read and change it.
cast-weakest-maybe-open = The weakest link is { $host }. It was asked over plain http. Whether anything came cannot be seen.
cast-weakest-not-proven = The weakest link is { $host }. Nobody proved that this host is the one that it says.
cast-weakest-in-between = The weakest link is { $host }. Somebody in between can read and change what it sends.
cast-weakest-weakened = The weakest link is { $host }. { $why }
cast-weakness-version = It uses { $version }, which is out of date.
cast-weakness-cipher-suite = Others can open the lock that it uses.
cast-weakness-forward-secrecy = Whoever records it and steals its key later can read it.
cast-weakness-unnamed = Your browser calls this connection weak.
cast-even = None of these connections is weaker than it should be, as far as your browser tells.
cast-even-in-part = Of { $count } connections, your browser tells of { $known }. None of those is weaker than it should be.
cast-accepted = Your browser accepted these connections. It does not tell more about them.
cast-not-told = How these parts of the page came cannot be seen from here.
cast-code = { $count ->
    [one] Code from one other domain runs on this page. It can read what you see and type here.
   *[other] Code from { $count } other domains runs on this page. It can read what you see and type here.
}
cast-code-none = No code from another domain was seen on this page.
cast-left-out = { $count ->
    [one] One more host is not told here.
   *[other] { $count } more hosts are not told here.
}
cast-unseen = Parts that your browser still had in its memory may be missing here.
cast-own = This site’s own domain
cast-power-none = Nothing came from it
cast-power-in-frames = Only frames on this page load from it
cast-power-content = Sends pictures, data or other content
cast-power-style = Changes how this page looks
cast-power-frame = Shows a page of its own in a frame
cast-power-code = Its code runs on this page
cast-standing-blocked = Your browser refused to load this over plain http.
cast-standing-private = Locked, and your browser found the proof of its name good.
cast-standing-accepted = Your browser accepted this connection.
cast-standing-not-told = How this connection came cannot be seen from here.
cast-standing-in-between = Locked up to somebody in between, who can read and change it.
cast-standing-not-proven = Nobody proved that this host is the one that it says.
cast-standing-maybe-open = Asked over plain http. Whether anything came cannot be seen.
cast-standing-open = Came over plain http. Anyone on the way could read and change it.
cast-issuer = certificate from { $name }
