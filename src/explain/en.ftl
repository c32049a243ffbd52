### Every sentence that a person reads, in English.
###
### One message says one thing. What / why / what to do stand apart. Sentences have at most 20
### words; the first screen uses no term that it does not explain. "Secure", "safe" and "trusted"
### never stand without saying from whom. Values ({ $… }) are this connection's own.

-whylock = Whylock

## Sources: where a statement comes from

source-observer-firefox = Firefox says
source-observer-chromium = your browser says
source-observer-node = Node.js says
source-observer-caller = the file says
source-inferred-firefox = follows from what Firefox says
source-inferred-chromium = follows from what your browser says
source-inferred-node = follows from what Node.js says
source-inferred-caller = follows from what the file says
source-checked = we checked
source-certificate = the certificate says
source-standard = follows from how https works
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

## The verdict

verdict-private = Private between you and the site
verdict-weakened = Private, but weakened
verdict-disputed = Accepted by your browser, doubted by { -whylock }
verdict-in-between = Private, unless somebody sits in between
verdict-accepted = Opened over https; details not seen yet
verdict-not-proven = It is not proven whose site this is
verdict-open = Open: anyone on the way can read this
verdict-failed = No protected connection came about
verdict-no-connection = No connection stands behind this
verdict-no-connection-certificates-only = Certificates alone
verdict-unseen = Cannot be seen from here
verdict-caveat = This does not tell whether the site is honest.

reason-private = Nobody on the way to { $host } can read or change this page.
reason-protocol-version-warn = The data is protected by { $name }. That is an old method with known weaknesses.
reason-insecure-content-warn = { $loaded ->
    [one] One part of this page came over an open connection that others can read and change.
    [0] Part of this page may have come over an open connection that others can read.
   *[other] { $loaded } parts of this page came over open connections that others can read and change.
}
reason-cipher-suite-warn = The data is locked in an old way that skilled attackers have sometimes got around.
reason-forward-secrecy-warn = Somebody who records this now and steals the site’s key later can read it then.
reason-handshake-signature-warn = The site proved itself by an old kind of signature that may be forged with great effort.
reason-handshake-signature-fail = The site and your browser agreed on a method that asks for no proof of whose site it is.
reason-agreement-fail = Your browser accepts the site’s proof of identity. { -whylock } found a broken rule in it.
reason-anchor-warn = “{ $name }” may let somebody in between read and change this. No public list has it.
reason-anchor-warn-product = This looks like { $product }. It may let somebody in between read and change this.
reason-anchor-warn-leaked = The key of “{ $name }” became public. Anyone on the way may read and change this.
reason-anchor-unknown = Who stands at the top of those who vouch for this site is not known.
reason-details-unknown = Your browser found nothing wrong, or somebody clicked past a warning. Looking closer tells which.
reason-details-unknown-seen = The connection was accepted, but not all of its details are known.
reason-protocol-version-unknown = The connection was accepted. It uses a method that { -whylock } does not know: { $name }.
reason-cipher-suite-unknown = The connection was accepted. It uses a method that { -whylock } does not know: { $name }.
reason-accepted-unknown = Whether the site’s proof of identity was accepted is not known.
reason-accepted-warn = Your browser calls the protection of this page weak, and does not say why.
reason-accepted-fail = { $cause } Somebody chose to go on all the same.
reason-accepted-fail-node = { $cause } Node.js would refuse it.
reason-host-name-unknown = Your browser accepted it. The site’s proof of identity has more names than { -whylock } reads.
reason-host-name-fail = Your browser accepted it, yet the site’s proof of identity does not name { $host }.
reason-completed-fail = { $cause } Your browser stopped before it asked for the page.
reason-reached-fail = { $cause }
reason-reached-fail-unnamed = The page could not be loaded.
reason-protected-fail = Your network and everyone on the way can read and change what you see and send here.
reason-protected-fail-port = This is plain http on port { $port }. Everyone on the way can read and change it.
reason-local-file = Your browser opened this file itself. It asked no site for it.
reason-made-by-page = Your browser or another page made this page. No site was asked for it.
reason-certificates-only = These are certificates alone. They do not tell whether any connection is private.
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
cause-not-yet-valid = The site’s proof of identity is not valid yet, or this computer’s clock is wrong.
cause-wrong-host = The site’s proof of identity is for another name.
cause-wrong-host-named = The proof of identity is for { $first }, not for { $host }.
cause-self-signed = The site vouches for itself, and nobody else does.
cause-unknown-issuer = Nobody whom your browser knows vouches for this site.
cause-revoked = The site’s proof of identity was withdrawn.
cause-not-logged = The site’s proof of identity does not stand in the public records that your browser asks for.
cause-weak-certificate = The site’s proof of identity uses a method that is too weak.
cause-bad-certificate = The site’s proof of identity breaks a rule.
cause-no-common-tls = The site and your browser share no method of protection.
cause-tls-failed = The site’s answer was not what https asks for.
cause-name-not-found = No computer could be found under this name.
cause-unreachable = The site’s computer did not answer, or broke off.
cause-offline = This computer is not connected to the internet.
cause-timed-out = The site’s computer took too long to answer.
cause-proxy = The computer that passes on your traffic could not reach the site.
cause-stopped = Loading was stopped.
cause-other = Your browser reports “{ $code }”.

## What Whylock checked

checks = { $broken ->
    [0] What { -whylock } checked: { $held } rules hold
    [one] What { -whylock } checked: one rule is broken, { $held } hold
   *[other] What { -whylock } checked: { $broken } rules are broken, { $held } hold
}
outcome-fail = Broken
outcome-not-applicable = Does not apply
outcome-pass = Holds
outcome-unknown = Cannot be told
outcome-warn = Worth knowing
enforced-by-browsers = Browsers refuse what breaks this rule.
enforced-by-browsers-since = Browsers refuse what breaks this rule, since { $since }.
enforced-by-browsers-but = Browsers refuse what breaks this rule, but for { $not }.
enforced-by-browsers-but-since = Browsers refuse what breaks this rule since { $since }, but for { $not }.
enforced-by-nobody = This binds whoever issues certificates. Browsers let it pass.
enforced-by-nobody-since = This binds whoever issues certificates, since { $since }. Browsers let it pass.
browser-chrome = Chrome
browser-firefox = Firefox
browser-safari = Safari

### Each rule: check- says how it should be, found- what was found, why- why it matters, mend- what whoever
### runs the site can do.

check-agreement = Your browser and { -whylock } come to the same result.
found-agreement-fail = Your browser accepts this certificate, though it breaks a rule that all browsers enforce.
found-agreement-unknown = Your browser refuses this certificate. { -whylock } could not look at everything, so it cannot say whether it agrees.
found-agreement-warn = Your browser refuses this certificate. { -whylock } found nothing that speaks against it.
why-agreement = Two who check the same thing should agree. Where they do not, one of them knows more, or is wrong.
mend-agreement = See which rule is broken, and ask whoever issued the certificate.

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

check-anchor-signature = The root is signed by its own key.
found-anchor-signature-unknown = Nobody here could verify the signature that “{ $about }” carries.
found-anchor-signature-warn = “{ $about }” names itself as its issuer, but another key signed it.
why-anchor-signature = Nothing rests on it: a root is trusted for its name and its key, not for its signature.
mend-anchor-signature = Nothing has to be done.

check-anchor-validity = The root is used within its dates.
found-anchor-validity-fail = It was { $at }, and the limit of “{ $about }” was { $limit }.
found-anchor-validity-unknown = The dates of “{ $about }” could not be read.
found-anchor-validity-warn = “{ $about }” ran out on { $limit }. The page came from a cache, and may have been fetched before.
why-anchor-validity = A root is trusted for its key, and some browsers go on trusting it after its last day. Others do not.
mend-anchor-validity = Have the server send a path to a root that is valid. If the dates are right, look at this computer’s clock.

check-anchored = A path leads from the certificate to a root that is trusted.
found-anchored-fail = The path ends at “{ $about }”. It was issued by “{ $name }”, which is neither here nor among the roots.
found-anchored-unknown = The path ends at “{ $about }”. It was issued by “{ $name }”, which was not shown to { -whylock }.
why-anchored = A certificate is worth as much as whoever vouches for it. Without a root at the end, nobody does.
mend-anchored = Have the server send the certificate of “{ $name }” after its own.

check-basic-constraints = Every certificate between the site and the root is an authority’s.
found-basic-constraints-fail = “{ $about }” does not say that it is an authority.
found-basic-constraints-unknown = The basic constraints of “{ $about }” could not be read.
why-basic-constraints = Otherwise everybody with a certificate could issue certificates for other sites.
mend-basic-constraints = Have the server send the certificates of the authority that issued the site’s own.

check-certificate-sign-usage = The key of every intermediate is meant for signing certificates.
found-certificate-sign-usage-fail = The key usage of “{ $about }” does not name keyCertSign.
found-certificate-sign-usage-unknown = The key usage of “{ $about }” could not be read.
why-certificate-sign-usage = Whoever holds a key for another purpose should not be able to issue certificates with it.
mend-certificate-sign-usage = Ask the authority for a certificate of its own whose key usage names keyCertSign.

check-chain-depth = The path has no more intermediates than was asked for.
found-chain-depth-fail = The path has { $value } intermediates, and at most { $limit } are allowed.
why-chain-depth = Whoever asks may want to know all who could have issued the certificate.
mend-chain-depth = Allow more intermediates, or get a certificate from an authority closer to the root.

check-extended-key-usage = The certificate is meant for what it is used for.
found-extended-key-usage-fail = The certificate is meant for { $value }. It is used for { $expected }.
found-extended-key-usage-unknown = The extended key usage of “{ $about }” could not be read.
why-extended-key-usage = A certificate for signing mail or programs proves nothing about a site.
mend-extended-key-usage = Get a certificate whose extended key usage names { $expected }.

check-extended-key-usage-nesting = Every intermediate may vouch for what the certificate is used for.
found-extended-key-usage-nesting-fail = “{ $about }” is there for { $value }, and may not vouch for { $expected }.
found-extended-key-usage-nesting-unknown = The extended key usage of “{ $about }” could not be read.
why-extended-key-usage-nesting = An authority for mail is not checked as strictly as one for sites.
mend-extended-key-usage-nesting = Get a certificate from an authority that may vouch for { $expected }.

check-host-name = The certificate names the site.
found-host-name-fail = The certificate does not name { $name }.
found-host-name-unknown = The certificate has more names than { -whylock } reads. { $name } may be among them.
why-host-name = A certificate proves only the names that stand in it.
mend-host-name = Get a certificate that names { $name }, or open the site by a name that the certificate has.

check-issuer-match = Every certificate names its issuer as the issuer names itself.
found-issuer-match-fail = “{ $about }” was issued by { $value }. The next certificate is that of { $expected }.
found-issuer-match-unknown = The names of “{ $about }” and its issuer could not be read.
found-issuer-match-warn = “{ $about }” writes its issuer’s name otherwise than the issuer does. Not every program sees that they are the same.
why-issuer-match = The name is how a certificate finds its issuer.
mend-issuer-match = Have the certificate issued again with the issuer’s name, octet by octet.

check-path-length = No more intermediates follow below an authority than it may have.
found-path-length-fail = “{ $about }” may have { $limit } intermediates below it, and has { $value }.
why-path-length = Who delegates to an authority can forbid that it delegates further.
mend-path-length = Get a certificate from an authority that may issue it without another one in between.

check-required-key-usage = The certificate’s key may be used as was asked for.
found-required-key-usage-fail = The key usage names { $value }. Asked for was { $expected }.
found-required-key-usage-unknown = The key usage of “{ $about }” could not be read.
why-required-key-usage = Who uses a key otherwise than it is meant may give away more than intended.
mend-required-key-usage = Get a certificate whose key usage names { $expected }.

check-revocation = No revocation list that was given names the certificate.
found-revocation-fail = Its issuer withdrew “{ $about }” on { $date }. { $reason }
found-revocation-unknown = No revocation list that was given is about “{ $about }”.
found-revocation-unknown-unusable-list = No revocation list that was given tells whether “{ $about }” was withdrawn. { $why }
why-revocation = An issuer withdraws a certificate when its key was lost or its names are no longer right. From then on it proves nothing.
mend-revocation = Get a new certificate with a new key. Where the list is at fault, give a current one of the same issuer.
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

check-signature = The issuer’s key signed the certificate.
found-signature-fail = The key of “{ $name }” did not make the signature of “{ $about }”.
found-signature-unknown = Nobody here could verify this signature.
found-signature-unknown-unsupported = The signature that “{ $name }” made is of a kind that is not supported here: { $algorithm }.
why-signature = Only the signature ties a certificate to its issuer. Without it anyone could have written it.
mend-signature = Install the certificate again as it was issued, with the intermediate certificate that belongs to it.

check-signature-hash = The signatures rest on a hash that is not broken.
found-signature-hash-fail = The signature of “{ $about }” rests on { $value }.
why-signature-hash = For a broken hash, two certificates can be made that share one signature. One of them can name another site.
mend-signature-hash = Get a certificate whose signature rests on SHA-256 or a stronger hash.

check-validity = The certificate is used within its dates.
found-validity-fail = It was { $at }, and the limit was { $limit }.
found-validity-unknown = The dates could not be read.
found-validity-warn = “{ $about }” ran out on { $limit }. The page came from a cache, and may have been fetched before.
why-validity = After its last day nobody answers for a certificate any more: the name may belong to somebody else, and a stolen key is no longer announced.
mend-validity = Renew the certificate, and have that done by a program. If the dates are right, look at this computer’s clock.

check-well-formed = The certificate keeps the rules of its encoding.
found-well-formed-fail = Something in it is written in a way that the rules forbid. The technical record says what and where.
found-well-formed-warn = Something in it is written otherwise than the rules ask, but readers have to take it.
why-well-formed = Two programs that read the same bytes differently can be played off against each other.
mend-well-formed = Ask whoever issued the certificate for one that is encoded rightly.

## What to know beside the verdict

notice-http-cache = Your browser kept this page from an earlier visit. The facts are those of the connection that fetched it.
notice-back-forward-cache = Your browser kept this page while you were away. The facts are those of the connection that fetched it.
notice-service-worker = A program of the site made this page in your browser. The facts are those of that program’s connection.
notice-unanswered = Your browser asked no site for this page just now. The facts are of another connection to the site.
notice-new-connection = To look closer, a new connection was made. The page itself came over an earlier one.
notice-private-window = This is a private window. What { -whylock } knows of it is gone when you close it.
notice-lab-edition = This is the lab edition. It also accepts the test laboratory’s authority, which nobody else does.
notice-insecure-blocked = { $blocked ->
    [one] Your browser refused one part of the page that would have come over an open connection.
   *[other] Your browser refused { $blocked } parts of the page that would have come over open connections.
}
notice-certificates-left-out = { $count } more certificates were given than { -whylock } reads at once.

## The one thing to do

advice-look-closer = Your browser can tell more. It shows a bar while it does, and may send { $host } one small request.
advice-ask-owner = Ask whoever set up this computer or network whether “{ $name }” belongs there. Antivirus programs, companies and schools often add one.
advice-ask-owner-product = Ask whoever set up this computer or network whether it belongs there. At home, look for a program of that name.
advice-leave = Go back, unless you know exactly why this happened.
advice-leave-dates = Check this computer’s date: it says { $today }. If that is right, go back.
advice-leave-reached = Go back. Only whoever runs the site can mend this.
advice-enter-nothing = Type no password and no card number here.
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
promise-encryption-title-limited = Whoever answered can read it
promise-authentication-title = You are talking to { $host }
promise-authentication-title-broken = Nobody proves that this is { $host }
promise-authentication-title-limited-agreement = Your browser says that this is { $host }
promise-authentication-title-limited-anchor = Only “{ $name }” says that this is { $host }
promise-authentication-title-unnamed = You are talking to the site that you named
promise-integrity-title = Nobody on the way can change it
promise-integrity-title-broken = Others on the way can change it
promise-integrity-title-limited-agreement = Whoever answered can change it
promise-integrity-title-limited-anchor = Somebody in between may change it
promise-integrity-title-limited = Whoever answered can change it

state-kept = holds
state-implied = to be expected
state-weakened = weakened
state-limited = holds only in part
state-unknown = not known
state-not-applicable = does not apply
state-broken = does not hold

promise-encryption-kept = It is locked by a method called { $cipher }. Only the two ends have the key.
promise-encryption-implied = Https locks it up to whoever answered. Who that is has not been looked at yet.
promise-encryption-implied-protocol-version = It is locked by a method that { -whylock } does not know.
promise-encryption-implied-cipher-suite = It is locked by a method that { -whylock } does not know.
promise-encryption-weakened-protocol-version = It is locked, but by { $version }, which has known weaknesses.
promise-encryption-weakened-insecure-content = Part of the page came unlocked, so others could read that part.
promise-encryption-weakened-cipher-suite = It is locked with { $cipher }, an old way that skilled attackers have sometimes got around.
promise-encryption-weakened-forward-secrecy = It is locked, but whoever steals the site’s key can open recordings of it.
promise-encryption-limited-host-name = It is locked on the way to whoever answered. Who that is was not proven.
promise-encryption-weakened-accepted = It is locked, but your browser calls the way weak.
promise-encryption-limited-handshake-signature = It is locked on the way to whoever answered. Who that is was not proven.
promise-encryption-limited-accepted = It is locked on the way to whoever answered. Who that is was not proven.
promise-encryption-limited-agreement = It is locked on the way to whoever answered. Your browser says who that is.
promise-encryption-limited-anchor = It is locked, but perhaps only as far as somebody whom “{ $name }” lets in between.
promise-encryption-broken = Nothing is locked. Your network and everyone on the way can read it.
promise-encryption-not-applicable-completed = Nothing of yours was sent: your browser stopped before it asked for the page.
promise-encryption-not-applicable-reached = No connection came about, so nothing of yours was sent.
promise-encryption-not-applicable = Nothing was sent to a site.
promise-encryption-unknown = Whether anything is locked cannot be seen from here.

promise-authentication-kept = { $issuer } vouches for this name until { $until }.
promise-authentication-implied = Your browser found nothing wrong with this name, or somebody clicked past a warning.
promise-authentication-implied-host-name = Your browser accepts this name. The proof has more names than { -whylock } reads.
promise-authentication-implied-anchor = Your browser accepts who vouches for this name. Who that is, is not known here.
promise-authentication-weakened = { $issuer } vouches for this name, but the proof was made by an old method.
promise-authentication-limited-agreement = { -whylock } checked it again, and a rule is broken. The list of checks says which.
promise-authentication-limited-anchor = Only “{ $name }” vouches for this name, and it is no public authority.
promise-authentication-broken = { $cause }
promise-authentication-broken-host-name = The site’s proof of identity is for another name.
promise-authentication-broken-handshake-signature = The method asks for no proof. Anyone on the way could answer in the site’s place.
promise-authentication-broken-protected = Nobody vouches for this name. Anyone on the way could answer in the site’s place.
promise-authentication-not-applicable-reached = It broke off before anyone proved this name.
promise-authentication-not-applicable = Nobody was asked to prove a name.
promise-authentication-unknown = Whether anyone vouches for this name cannot be seen from here.

promise-integrity-kept = Every piece is sealed. Your browser throws a changed piece away.
promise-integrity-implied = Https seals every piece up to whoever answered. Who that is has not been looked at yet.
promise-integrity-weakened-protocol-version = Every piece is sealed, but by { $version }, which has known weaknesses.
promise-integrity-weakened-insecure-content = Part of the page came without a seal, so others could change that part.
promise-integrity-limited-host-name = Nobody between you and whoever answered can change it. Who answered was not proven.
promise-integrity-weakened-accepted = Every piece is sealed, but your browser calls the way weak.
promise-integrity-limited-handshake-signature = Nobody between you and whoever answered can change it. Who answered was not proven.
promise-integrity-limited-accepted = Nobody between you and whoever answered can change it. Who answered was not proven.
promise-integrity-limited-agreement = Nobody between you and whoever answered can change it. Your browser says who that is.
promise-integrity-limited-anchor = Somebody whom “{ $name }” lets in between could change it, and you would not notice.
promise-integrity-broken = Nothing is sealed. Your network and everyone on the way can change it.
promise-integrity-not-applicable-completed = Nothing of the site was shown: your browser stopped before.
promise-integrity-not-applicable-reached = No connection came about, so nothing came back.
promise-integrity-not-applicable = Nothing came from a site.
promise-integrity-unknown = Whether anything is sealed cannot be seen from here.

promise-encryption-ends = It ends at the site: whoever runs { $host } can read everything.
promise-authentication-ends = It ends at the name: it does not tell who owns { $host }.
promise-integrity-ends = It ends at the site: { $host } can show you whatever it likes.

## What this does not tell you

limits = What this does not tell you
limit-honest = Whether the people behind { $host } are honest. False sites can have a private connection too.
limit-honest-open = Whether the people behind { $host } are honest.
limit-harmful = Whether the site is free of harmful programs.
limit-use = What the site does with what you tell it.
limit-other-hosts = { $count ->
    [one] How the parts came that the page loaded from one other site.
   *[other] How the parts came that the page loaded from { $count } other sites.
}
limit-network = Your network sees when and how much you load, and usually the name { $host }.
limit-network-address = Your network sees the address { $address }, and usually the name { $host }.
limit-network-hidden = The name was hidden in this connection. Looking it up may still have shown it to your network.
limit-network-cached = When it was fetched, your network saw the address { $address }, and usually the name { $host }.
limit-origin = Who made this page, and whether what it says is true.
limit-certificates = Whether anyone uses these certificates, and whether they were withdrawn.

## Who vouches

vouchers = Who vouches for { $host }
vouchers-certificates = The certificates, the last one first
role-root = Authority
role-intermediate = Vouched for by the authority
role-site = This site
role-answered = Whoever answered
role-self-signed = This site
voucher-built-in = Your browser ships this authority.
voucher-listed = This is a public authority, known to browsers.
voucher-given = This authority was named by whoever set up { -whylock }.
voucher-private = No public list has this authority. Somebody probably added it to this computer.
voucher-signed = Signed by { $issuer }.
voucher-signed-unnamed = Signed by an issuer without a name.
voucher-signed-wrongly = It names { $issuer } as its issuer, whose key did not sign it.
voucher-signed-wrongly-unnamed = It names nobody as its issuer, and is not rightly signed.
voucher-self-signed = Signed by nobody but itself.
voucher-unnamed = (no name)
voucher-name-of = { $name }, of { $organization }
voucher-validity = { $from } to { $until }
voucher-validity-unknown = The dates cannot be read.
remark-matched = The certificate, the site’s proof of identity, has the name in the address: { $pattern }.
remark-matched-wildcard = The certificate, the site’s proof of identity, names { $pattern }. The star stands for one word, so { $host } fits.
remark-anyone = Anyone can write a name into a certificate. Nobody whom your browser knows vouched for this one.
remark-none-matched = The certificate, the site’s proof of identity, does not name { $host }. It names { $first } instead.
remark-none-matched-more = The certificate, the site’s proof of identity, does not name { $host }. It names { $first } and { $count } more instead.
remark-match-unknown = The certificate, the site’s proof of identity, has more names than { -whylock } reads. { $host } may be among them.
remark-own-names = { $count ->
    [one] It also names one more address of { $domain }.
   *[other] It also names { $count } more addresses of { $domain }.
}
remark-other-names = { $count ->
    [one] It also names one other site. Sites that share a service often share a certificate.
   *[other] It also names { $count } other sites. Sites that share a service often share a certificate.
}
remark-expired = The certificate of “{ $name }” ran out on { $date }.
remark-not-yet-valid = The certificate of “{ $name }” is not valid before { $date }.
remark-malformed = { $count ->
    [one] One certificate breaks a rule of its form; the technical record says where.
   *[other] { $count } certificates break rules of their form; the technical record says where.
}

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
step-keys-stopped = They could not agree on a method of protection.
step-keys-implied = Both sides agreed on keys; https does not work without them. How they did is not shown yet.
step-keys-missing = No keys were agreed.
step-keys-not-reached = It did not come so far.
step-keys-unknown = Whether keys were agreed cannot be seen.

step-data = The data
step-data-why = From here on, everything is locked and sealed with those keys: addresses, pages, passwords.
step-data-why-http = What is not locked can be read and changed by every computer that passes it on.
step-data-done = Everything travels locked by { $suite }.
step-data-weak = Everything travels locked by { $suite }, which is weaker than it should be.
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
label-serial-number = Serial number
label-version = Version
label-sha256 = SHA-256 fingerprint
label-sha1 = SHA-1 fingerprint
label-spki-sha256 = SHA-256 of the public key
label-root = Authority at the top
label-publicity = Known to
label-browser-verdict = The browser’s verdict
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
value-outcome-loaded = { $kind } from { $url }: loaded
value-outcome-blocked = { $kind } from { $url }: refused
value-outcome-unknown = { $kind } from { $url }: unknown whether it came
value-redirect = { $url } ({ $status })
value-redirect-upgrade = { $url } (the browser itself went on)
value-path-broken = Of “{ $name }” this does not hold: { $rule }
value-search-cut-short = There are more paths than { -whylock } looks at.
value-malformed = { $what } (bytes { $from } to { $to })
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
record-copy-pem = Copy as PEM
record-copied = Copied
record-not-copied = The browser did not let { -whylock } copy. Select the text instead.

## Why no certificate came out of a file or a paste

input-empty = There is nothing in it.
input-invalid-base64 = Line { $line } holds something that is not base64.
input-no-certificate = It holds PEM blocks, but none of them is a certificate.
input-not-a-certificate = It is not a certificate: neither DER, nor PEM, nor base64.
input-private-key = It holds a private key and no certificate. Show that key to nobody.
input-too-long = It is longer than the { $mebibytes } MiB that { -whylock } reads.
input-too-many = It holds more than the { $most } certificates that { -whylock } reads at once.
input-unfinished = The PEM block that begins in line { $line } has no end.


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
