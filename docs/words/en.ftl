### What only the documentation says, in English. The words of the findings stand in src/explain/en.ftl; here are those that no
### popup says: of rules that make a verdict themselves, and around all of them.

## Around every page

docs = Whylock explained
docs-skip = To the text
docs-contents = Contents
docs-languages = Languages
docs-guide = What the padlock means
docs-guide-about = For everybody: what https promises, and where each promise ends.
docs-findings = Findings
docs-findings-about = Every rule that Whylock looks at: what it says, why it matters, and what to do.
docs-cookbook = Cookbook
docs-cookbook-about = For developers and operators: recipes for the command line and for your own program.
docs-reference = API reference
docs-reference-about = Every function and every type of the npm package.
docs-english-only = In English
docs-popup = The popup of Whylock: private between you and the site; three promises, each with where it ends; who vouches for the site.
docs-made = These pages belong to Whylock { $version }. They need no network, and ask nobody for anything.

## A finding’s page

finding-name = Its name in reports and on the command line:
finding-rule = Whose rule it is
finding-why = Why it matters
finding-do = What to do
finding-visitor = If you visit the site
finding-mend = To mend it
finding-enforced = Who refuses it
finding-written = Where it stands written
finding-unwritten = It stands in no standard. It follows from what Whylock is there to explain.
finding-example = An example
finding-example-chain = This chain breaks the rule. It was made for Whylock’s tests.
finding-example-connection = This is what a browser or a program tells of such a connection.
finding-example-keeps = This is what a browser or a program tells where it holds.
finding-found = What Whylock finds
finding-bytes = The bytes that it points at
finding-certificates = The certificates, as a file
finding-connection = The connection, as explain() of the package takes it
finding-lists = The revocation lists that were given with them
finding-time = It was looked at as of { $date }.
finding-try = Save them as chain.pem, then look at them with:
finding-list = All findings
finding-count = { $count ->
    [one] One rule
   *[other] { $count } rules
}

## Whose rule it is

rules-cab-forum = The CA/Browser Forum asks this of every certificate.
rules-connection = This is about the connection, not about a certificate.
rules-issuer = RFC 5280 asks this of whoever issues certificates.
rules-issuer-unless-cab-forum = RFC 5280 asks this of whoever issues certificates. The CA/Browser Forum makes an exception.
rules-observation = This is no rule that anybody can break. Whylock looks at it to reach its verdict.
rules-path = Whoever relies on a certificate has to look at this.
rules-public-roots = The CA/Browser Forum and the browsers ask this of certificates under a public root.

## What a visitor can do, by who refuses what breaks the rule

visitor-refused = Your browser stops with a warning. Go back, unless you know exactly why this happened.
visitor-some = Some browsers stop with a warning, others go on. If yours warns you, go back.
visitor-nobody = Nothing has to be done. Your browser takes the page; only whoever runs the site or issued its certificate can mend this.
visitor-connection = Go on reading. Before you type something that must stay secret for years, see what the first screen says.

visitor-agreement = Type nothing here that matters, until you know which of the two is right.
visitor-anchor-signature = Nothing has to be done.
visitor-certificate-policies = Nothing has to be done. Browsers ask for no policy of their own.
visitor-certificate-transparency = Nothing has to be done. Where your browser asks for such records, it stops by itself.
visitor-chain-depth = Nothing has to be done. Browsers do not ask for this.
visitor-clock = Set this computer’s clock right, then load the page again.
visitor-close-primes = Type no password and no card number here. Others can pose as this site.
visitor-encrypted-client-hello = Nothing has to be done.
visitor-leaked-key = Type no password and no card number here. Others can pose as this site.
visitor-log-list-age = Install a newer version of Whylock. What it says of a connection’s three promises stays true.
visitor-log-list-import = Nothing has to be done. The list that was there stays.
visitor-look-alike-name = Compare the name with the one that you came for, or type that one yourself.
visitor-mailbox-name = Nothing has to be done. Browsers look for a site’s name, not for a mailbox.
visitor-must-staple = Nothing has to be done. Browsers show no such answer, so Whylock cannot see it there.
visitor-post-quantum = Nothing has to be done today. It counts for what must stay secret for many years.
visitor-read-whole = Nothing has to be done. Be wary of a site whose certificate is so large.
visitor-required-key-usage = Nothing has to be done. Browsers do not ask for this.
visitor-revocation = Go back. Whoever vouched for this site took its word back.
visitor-revocation-answer = Go back, if the answer says that the certificate was withdrawn.
visitor-revoked-authority = Go back. Mozilla lists an authority on the path as withdrawn.
visitor-roca-key = Type no password and no card number here, if the key has 2048 bits or fewer.
visitor-root-list-age = Install a newer version of Whylock.
visitor-small-factor = Type no password and no card number here. Others can pose as this site.
visitor-strict-transport = Nothing has to be done. Type the address with https:// before it, or set a bookmark that has it.
visitor-timestamp-date = Nothing has to be done. If this computer’s clock is wrong, set it right.
visitor-timestamp-log = Nothing has to be done. Where your browser asks for more such records, it stops by itself.
visitor-timestamp-signature = Nothing has to be done. Where your browser asks for more such records, it stops by itself.
visitor-validation-level = Nothing has to be done. It tells what was looked at, not whether the site is honest.

## Rules that make a verdict themselves, and so stand on no list in the popup

check-accepted = Your browser takes the certificate for this site.
why-accepted = Without that nobody proved whose site it is. Somebody else may have answered in its place.
visitor-accepted = Go back, unless you know exactly why this happened. Type no password and no card number.
mend-accepted = See which rule is broken, and get a certificate that keeps it.

check-anchor = The chain ends at a root that public lists have.
why-anchor = A root that nobody lists was added to this computer by somebody. Its owner can vouch for any site, and so read along.
visitor-anchor = Ask whoever set up this computer or network whether that root belongs there.
mend-anchor = On a computer of your own, remove the root if you do not know it. On a firm’s, ask the IT department.

check-completed = Your browser asked for the page, instead of stopping at the certificate.
why-completed = A browser that stops shows nothing of the site, and sends nothing to it. That protects you.
visitor-completed = Go back, unless you know exactly why this happened. First look at this computer’s date.
mend-completed = Look at the error’s name. Most often the certificate ran out, names another host, or its chain is not complete.

check-connected = A connection stands behind the page.
why-connected = A file or certificates alone came over no connection, so there is none to explain.
visitor-connected = Nothing has to be done.
mend-connected = Open a page of the web to have its connection explained.

check-details = The details of the connection are visible.
why-details = A browser of Chromium’s family tells an extension only that it took the connection, not why.
visitor-details = Press “Look closer”. Your browser shows a bar meanwhile, and may send the site one small request.
mend-details = Nothing has to be done. That is how these browsers are made.

check-insecure-content = The page loads nothing over an open connection.
why-insecure-content = Everybody on the way can read such a part and change it. A changed script can change the whole page.
visitor-insecure-content = Type nothing here that others must not read.
mend-insecure-content = Load every part over https, and send the header Content-Security-Policy with upgrade-insecure-requests.

check-key-secrecy = Nobody but its owner can have the secret key of any certificate on the path.
why-key-secrecy = Whoever has the site’s key can pose as the site. Whoever has an authority’s key can pose as any site.
visitor-key-secrecy = Type no password and no card number here.
mend-key-secrecy = Make a new key with other software, get a certificate for it, and have the old one revoked.

check-protected = The page came over https.
why-protected = Over plain http nothing is locked. Everyone on the way can read the page, and change it.
visitor-protected = Type nothing here. Try the same address with https:// before it.
mend-protected = Offer https, send every visitor there, and add the header Strict-Transport-Security.

check-reached = The server could be reached, and spoke the language of https.
why-reached = Where no connection came about, nothing was promised, and nothing was sent.
visitor-reached = Check the address and your own connection, then load it again.
mend-reached = See that the server answers on its port, and offer TLS 1.2 and 1.3.

check-sight = Whylock can see the page’s connection.
why-sight = What was not seen is called unknown, never good and never bad.
visitor-sight = Load the page again, and give Whylock access if it has none.
mend-sight = Pages of the browser itself, and pages that were open before Whylock, cannot be seen.

why-post-quantum = Whoever records the connection today may open it once such a computer exists.
mend-post-quantum = Offer X25519MLKEM768, or another hybrid with ML-KEM.

## Examples of what only the crate can be asked for

example-certificate-policies = Asked was whether the chain is valid for a policy of one’s own. It names another one.
example-chain-depth = Asked was for a path without intermediates. The chain has one.
example-mailbox-name = Asked was whether the certificate is that of the mailbox ada@www.example.com. It names a host alone.
example-required-key-usage = Asked was for a key that may encrypt other keys. This one may only sign.
example-read-whole = A certificate with an extension of a mebibyte, which is too long to be printed here.
