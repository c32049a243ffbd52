### Every sentence that a person reads, in German.
###
### One message says one thing, and what en.ftl says under the same id, as a German would say it. A
### person is addressed as "Sie". Sentences have at most 20 words; the first screen uses no term that
### it does not explain. "Sicher" and "vertrauenswürdig" never stand without saying from or to whom.
###
### Values ({ $… }) have no known gender or case, so no article and no ending depends on one.
### The site's proof of identity is "der Ausweis", and who issues such is "eine Ausweisstelle" on the
### first screen; deeper it is "das Zertifikat" and "eine Zertifizierungsstelle".

-whylock = Whylock

## The language: its own name, and where its lines begin (ltr or rtl)

language-name = Deutsch
language-direction = ltr

## Sources: where a statement comes from

source-observer-firefox = sagt Firefox
source-observer-chromium = sagt Ihr Browser
source-observer-node = sagt Node.js
source-observer-caller = steht in der Datei
source-inferred-firefox = folgt aus dem, was Firefox sagt
source-inferred-chromium = folgt aus dem, was Ihr Browser sagt
source-inferred-node = folgt aus dem, was Node.js sagt
source-inferred-caller = folgt aus dem, was in der Datei steht
source-maker-firefox = sagt Mozilla, das Firefox herstellt
source-maker-chromium = sagt das Chromium-Projekt
source-maker-node = steht in der Dokumentation von Node.js
source-maker-caller = sagt, wer das hier vorgelegt hat
source-checked = von uns geprüft
source-certificate = steht im Zertifikat
source-standard = folgt daraus, wie https arbeitet
source-reported = berichten andere
source-advice = unser Rat
source-not-visible = von hier aus nicht zu sehen

## Observers, within a sentence and by name

observer-firefox = Firefox
observer-chromium = Ihr Browser
observer-node = Node.js
observer-caller = die Quelle dieser Angaben
observer-name-firefox = Firefox
observer-name-chromium = Chromium
observer-name-node = Node.js
observer-name-caller = die Quelle dieser Angaben

## Shapes, for a screen reader

shape-circle = Nichts Ungewöhnliches
shape-information = Gut zu wissen
shape-caution = Vorsicht
shape-unknown = Nicht bekannt

## Whose page it is, where no host names it

identity-file = Eine Datei auf diesem Computer
identity-own-data = Eine Seite ohne Adresse
identity-internal = Eine Seite des Browsers
identity-certificates = { $count ->
    [one] Ein Zertifikat
   *[other] { $count } Zertifikate
}
identity-unknown = Diese Seite
identity-other = Eine ungewöhnliche Adresse

## What the letters of the name are, and what they can be taken for

name-on-the-way = Unterwegs wird dieser Name so geschrieben: { $ascii }.
name-both-ways = { $name } (geschrieben als { $ascii })
name-letters = Buchstaben dieses Namens sind { $scripts }.
name-reads-as = { $found } Er lässt sich mit { $reads } in einfachen lateinischen Buchstaben verwechseln.
name-reads-as-another = { $found } Er lässt sich mit { $reads } in einfachen lateinischen Buchstaben verwechseln. Wollten Sie dorthin, sind Sie hier falsch.

script-arabic = arabisch
script-armenian = armenisch
script-bengali = bengalisch
script-bopomofo = chinesisch (Bopomofo)
script-cyrillic = kyrillisch
script-devanagari = indisch (Devanagari)
script-ethiopic = äthiopisch
script-georgian = georgisch
script-greek = griechisch
script-gujarati = indisch (Gujarati)
script-gurmukhi = indisch (Gurmukhi)
script-han = chinesisch
script-hangul = koreanisch
script-hebrew = hebräisch
script-hiragana = japanisch (Hiragana)
script-kannada = indisch (Kannada)
script-katakana = japanisch (Katakana)
script-khmer = kambodschanisch (Khmer)
script-lao = laotisch
script-latin = lateinisch
script-malayalam = indisch (Malayalam)
script-myanmar = birmanisch
script-oriya = indisch (Odia)
script-rare = selten gebraucht
script-sinhala = singhalesisch
script-tamil = tamilisch
script-telugu = indisch (Telugu)
script-thaana = maledivisch (Thaana)
script-thai = thailändisch
script-tibetan = tibetisch

## The verdict

verdict-private = Vertraulich zwischen Ihnen und der Website
verdict-weakened = Vertraulich, aber geschwächt
verdict-disputed = Von Ihrem Browser akzeptiert, von { -whylock } bezweifelt
verdict-disputed-node = Von Node.js akzeptiert, von { -whylock } bezweifelt
verdict-in-between = Jemand dazwischen kann vielleicht mitlesen
verdict-in-between-company-filter = Ein Filter dazwischen kann wahrscheinlich mitlesen
verdict-in-between-local-filter = Ein Programm auf diesem Computer kann wahrscheinlich mitlesen
verdict-in-between-development = Ein Werkzeug für Entwickler kann wahrscheinlich mitlesen
verdict-in-between-own-sites = Jemand dazwischen kann vielleicht mitlesen
verdict-in-between-own-sites-private = Das sieht nach einer Website aus, an der jemand baut
verdict-in-between-leaked = Jeder unterwegs kann mitlesen und alles verändern
verdict-in-between-state = Eine Regierung kann wahrscheinlich mitlesen
verdict-accepted = Über https geöffnet, Einzelheiten noch nicht gesehen
verdict-not-proven = Es ist nicht bewiesen, wessen Website das ist
verdict-open = Offen: Unterwegs kann jeder mitlesen
verdict-failed = Es kam keine vertrauliche Verbindung zustande
verdict-no-connection = Dahinter steht keine Verbindung
verdict-no-connection-certificates-only = Zertifikate, und keine Seite
verdict-unseen = Von hier aus nicht zu sehen
verdict-private-retold = Diese Datei erzählt von einer vertraulichen Verbindung
verdict-weakened-retold = Diese Datei erzählt von einer geschwächten Verbindung
verdict-in-between-retold = Diese Datei erzählt von einer Verbindung, in der jemand dazwischensitzen kann
verdict-accepted-retold = Diese Datei erzählt von einer https-Seite, ohne Einzelheiten
verdict-disputed-retold = Diese Datei erzählt von einer Verbindung, an der { -whylock } zweifelt
verdict-open-retold = Diese Datei erzählt von einer offenen Verbindung
verdict-failed-retold = Diese Datei erzählt von einer Verbindung, die nicht zustande kam
verdict-caveat = Das sagt nicht, ob die Website ehrlich ist. Auch falsche Websites können vertraulich sein.
verdict-caveat-in-between = In der Arbeit oder in der Schule ist das üblich. Bei Ihrem eigenen Computer sollten Sie herausfinden, wer das eingerichtet hat.
verdict-caveat-in-between-private = Bei einem Gerät oder einer Website zu Hause oder im Büro ist das üblich.
verdict-caveat-in-between-local-filter = Wenn Sie dieses Programm kennen und wollen, müssen Sie sich nicht sorgen.
verdict-caveat-in-between-development = Wenn Sie dieses Werkzeug selbst benutzen, ist alles in Ordnung. Sonst finden Sie heraus, wer es benutzt.
verdict-caveat-in-between-own-sites-private = Wenn Sie oder Ihre Firma an dieser Website bauen, ist alles in Ordnung.
verdict-caveat-in-between-test = Wenn Sie eine Testseite geöffnet haben, ist alles in Ordnung.
verdict-caveat-in-between-leaked = Das ist eine Gefahr, in der Arbeit ebenso wie zu Hause.
verdict-caveat-in-between-state = Das ist ernst: Es ist kein Virenschutz und kein Filter einer Firma.

reason-private = Niemand auf dem Weg zu { $host } kann diese Seite mitlesen oder verändern.
reason-protocol-version-warn = Die Daten sind durch { $version } geschützt. Das ist ein altes Verfahren mit bekannten Schwächen.
reason-insecure-content-warn = { $loaded ->
    [one] Ein Teil dieser Seite kam über eine offene Verbindung, die andere mitlesen und verändern können.
    [0] Ein Teil dieser Seite kam vielleicht über eine offene Verbindung, die andere mitlesen können.
   *[other] { $loaded } Teile dieser Seite kamen über offene Verbindungen, die andere mitlesen und verändern können.
}
reason-cipher-suite-fail = Die Daten sind gar nicht verschlüsselt oder so schlecht, dass andere unterwegs mitlesen können.
reason-cipher-suite-warn = Die Daten sind auf eine alte Art verschlüsselt, die geschickte Angreifer schon manchmal umgangen haben.
reason-forward-secrecy-warn = Wer dies jetzt aufzeichnet und später den Schlüssel der Website stiehlt, kann es dann lesen.
reason-handshake-signature-warn = Die Website hat sich mit einer alten Art von Unterschrift ausgewiesen. Mit großem Aufwand lässt sie sich vielleicht fälschen.
reason-handshake-signature-fail = Die Website und Ihr Browser nutzen ein Verfahren, das keinen Beweis verlangt, wessen Website das ist.
reason-agreement-fail = Ihr Browser akzeptiert den Ausweis der Website. { -whylock } hat darin eine verletzte Regel gefunden.
reason-agreement-fail-node = Node.js akzeptiert den Ausweis der Website. { -whylock } hat darin eine verletzte Regel gefunden.
reason-key-secrecy-fail = Andere können den Schlüssel von „{ $name }“ vielleicht berechnen. Damit können sie sich als diese Website ausgeben.
reason-key-secrecy-fail-open = Den Schlüssel von „{ $name }“ kann jeder haben. Damit kann man sich als diese Website ausgeben, mitlesen und alles verändern.
reason-key-secrecy-warn = Der Schlüssel von „{ $name }“ wurde schlecht erzeugt und ist schwächer, als seine Länge verspricht. Dass ihn jemand berechnet hat, ist nicht bekannt.
reason-agreement-unknown = Ihr Browser hat das akzeptiert. { -whylock } sieht nicht so viel durch und kann nicht sagen, ob es ebenso urteilt.
reason-agreement-unknown-node = Node.js hat das akzeptiert. { -whylock } sieht nicht so viel durch und kann nicht sagen, ob es ebenso urteilt.
reason-agreement-fail-withdrawn = Ihr Browser akzeptiert den Ausweis der Website. Wer ihn ausgestellt hat, hat ihn zurückgezogen.
reason-agreement-fail-withdrawn-node = Node.js akzeptiert den Ausweis der Website. Wer ihn ausgestellt hat, hat ihn zurückgezogen.
reason-anchor-warn = „{ $name }“ lässt vielleicht jemanden alles lesen, was Sie hier sehen und eingeben. Keine öffentliche Liste kennt diese Ausweisstelle.
reason-anchor-warn-company-filter = Das sieht nach { $product } aus, einem Filter für Firmen und Schulen. Er kann alles lesen, was Sie hier sehen und eingeben, auch Passwörter.
reason-anchor-warn-local-filter = Das sieht nach { $product } aus, das nach Viren oder Werbung sucht. Es kann alles lesen, was Sie hier sehen und eingeben, auch Passwörter.
reason-anchor-warn-development = Das sieht nach { $product } aus, mit dem man unterwegs in Webseiten hineinsieht. Es kann alles lesen, was Sie hier sehen und eingeben.
reason-anchor-warn-own-sites = Das sieht nach { $product } aus, das für Websites im Bau gedacht ist. { $host } sieht nicht danach aus.
reason-anchor-warn-own-sites-private = Das sieht nach { $product } aus, einem Werkzeug für Leute, die Websites bauen. Für eine Adresse wie { $host } ist es gedacht.
reason-anchor-warn-test = Das sieht nach { $product } aus, das prüft, ob Browser jemanden dazwischen bemerken.
reason-anchor-warn-state = Ein Staat hat seine Leute „{ $name }“ einrichten lassen, um mitzulesen. Er kann alles lesen, was Sie hier sehen und eingeben.
reason-anchor-warn-leaked = Der geheime Schlüssel von „{ $name }“ ist öffentlich. Damit kann jeder unterwegs lesen und verändern, was Sie hier sehen und eingeben.
reason-anchor-unknown = Es ist nicht bekannt, wer zuoberst für diese Website bürgt.
reason-details-unknown = Ihr Browser fand nichts auszusetzen, oder jemand, vielleicht Sie selbst, hat eine Warnung übergangen. Genaueres Hinsehen zeigt, was davon stimmt.
reason-details-unknown-seen = Die Verbindung wurde akzeptiert, aber nicht alle Einzelheiten sind bekannt.
reason-protocol-version-unknown = Die Verbindung wurde akzeptiert. Sie nutzt ein Verfahren, das { -whylock } nicht kennt: { $name }.
reason-cipher-suite-unknown = Die Verbindung wurde akzeptiert. Sie nutzt ein Verfahren, das { -whylock } nicht kennt: { $name }.
reason-accepted-unknown = Ob der Ausweis der Website akzeptiert wurde, ist nicht bekannt.
reason-accepted-warn = Ihr Browser nennt den Schutz dieser Seite schwach und sagt nicht, warum.
reason-accepted-fail = { $cause } Jemand, vielleicht Sie selbst, ist trotzdem weitergegangen.
reason-accepted-fail-node = { $cause } Node.js würde die Verbindung ablehnen.
reason-host-name-unknown = Ihr Browser hat den Ausweis der Website akzeptiert. Ob die Website darin steht, konnte { -whylock } nicht feststellen.
reason-host-name-unknown-node = Node.js hat den Ausweis der Website akzeptiert. Ob die Website darin steht, konnte { -whylock } nicht feststellen.
reason-host-name-fail = Ihr Browser hat den Ausweis der Website akzeptiert, doch { $host } steht nicht darin.
reason-host-name-fail-node = Node.js hat den Ausweis der Website akzeptiert, doch { $host } steht nicht darin.
reason-completed-fail = { $cause } Ihr Browser hat abgebrochen, bevor er die Seite abrief.
reason-completed-fail-node = { $cause } Node.js hat abgebrochen, bevor es die Seite abrief.
reason-reached-fail = { $cause }
reason-reached-fail-unnamed = Die Seite konnte nicht geladen werden.
reason-protected-fail = Ihr Netz und alle auf dem Weg können sehen und ändern, was Sie hier lesen und senden.
reason-protected-fail-port = Das ist einfaches http an Port { $port }. Alle auf dem Weg können mitlesen und alles verändern.
reason-local-file = Ihr Browser hat diese Datei selbst geöffnet. Er hat dafür keine Website abgerufen.
reason-made-by-page = Ihr Browser oder eine andere Seite hat diese Seite erzeugt. Dafür wurde keine Website abgerufen.
reason-certificates-only = Das sind nur Zertifikate. Sie sagen nicht, ob irgendeine Verbindung vertraulich ist.
reason-internal-page = Diese Seite gehört zum Browser selbst. Erweiterungen können sie nicht ansehen.
reason-not-recorded = Diese Seite war schon offen, bevor { -whylock } hinsehen konnte.
reason-evicted = Viele Tabs sind offen. Was über diesen Tab bekannt war, musste Platz machen.
reason-no-access = Ihr Browser lässt { -whylock } diese Website nicht sehen.
reason-pending = Die Seite lädt noch. Ihre Verbindung erscheint gleich hier.
reason-unanswered = Es war keine Verbindung zu sehen, die diese Seite brachte. Vielleicht hat die Website sie in Ihrem Browser aufbewahrt.
reason-collector-failed = Beim Ansehen dieser Seite ging etwas schief.
reason-collector-failed-detail = Beim Ansehen dieser Seite ging etwas schief: { $detail }
reason-unknown-scheme = Adressen dieser Art kennt { -whylock } nicht.

## What went wrong, as a sentence

cause-expired-or-not-yet-valid = Nach der Uhr dieses Computers ist der Ausweis der Website jetzt nicht gültig.
cause-expired = Der Ausweis der Website ist abgelaufen, oder die Uhr dieses Computers geht falsch.
cause-expired-clock-agrees = Der Ausweis der Website ist am { $limit } abgelaufen. Auch nach der Uhr der Website ist das vorbei.
cause-clock-differs = Die Uhr dieses Computers sagt { $own }, eine andere { $other }. Der Ausweis passt nur zu einer von beiden.
cause-not-yet-valid = Der Ausweis der Website ist noch nicht gültig, oder die Uhr dieses Computers geht falsch.
cause-wrong-host = Der Ausweis der Website gilt für einen anderen Namen.
cause-wrong-host-named = Der Ausweis gilt für { $first }, nicht für { $host }.
cause-self-signed = Die Website bürgt nur selbst für sich, sonst niemand.
cause-unknown-issuer = Niemand, den Ihr Browser kennt, bürgt für diese Website.
cause-unknown-issuer-node = Niemand, den Node.js kennt, bürgt für diese Website.
cause-revoked = Der Ausweis der Website wurde gesperrt.
cause-not-logged = Der Ausweis der Website steht nicht in den öffentlichen Verzeichnissen, die Ihr Browser verlangt.
cause-weak-certificate = Der Ausweis der Website nutzt ein Verfahren, das zu schwach ist.
cause-bad-certificate = Der Ausweis der Website verletzt eine Regel.
cause-no-common-tls = Die Website und Ihr Browser beherrschen kein gemeinsames Schutzverfahren.
cause-no-common-tls-node = Die Website und Node.js beherrschen kein gemeinsames Schutzverfahren.
cause-tls-failed = Die Antwort der Website war nicht so, wie https sie verlangt.
cause-name-not-found = Unter diesem Namen war kein Computer zu finden.
cause-unreachable = Der Computer der Website hat nicht geantwortet oder die Verbindung abgebrochen.
cause-offline = Dieser Computer ist nicht mit dem Internet verbunden.
cause-timed-out = Der Computer der Website hat zu lange für die Antwort gebraucht.
cause-proxy = Der Computer, der Ihre Daten weiterleitet, konnte die Website nicht erreichen.
cause-stopped = Das Laden wurde abgebrochen.
cause-other = Ihr Browser meldet „{ $code }“.
cause-other-node = Node.js meldet „{ $code }“.

## What Whylock checked

checks = { $broken ->
    [0] Was { -whylock } geprüft hat
    [one] Was { -whylock } geprüft hat: eine Regel verletzt
   *[other] Was { -whylock } geprüft hat: { $broken } Regeln verletzt
}
check-agreement = Ihr Browser und { -whylock } kommen zum selben Ergebnis.
check-agreement-node = Node.js und { -whylock } kommen zum selben Ergebnis.
found-agreement-fail = Ihr Browser akzeptiert dieses Zertifikat. Dabei verletzt es eine Regel, die dieser Browser bekanntlich durchsetzt.
found-agreement-fail-node = Node.js akzeptiert dieses Zertifikat. Dabei verletzt es eine Regel, die Chrome bekanntlich durchsetzt.
found-agreement-fail-withdrawn = Ihr Browser akzeptiert dieses Zertifikat, obwohl sein Aussteller es gesperrt hat.
found-agreement-fail-withdrawn-node = Node.js akzeptiert dieses Zertifikat, obwohl sein Aussteller es gesperrt hat.
found-agreement-unknown = Ihr Browser lehnt dieses Zertifikat ab. { -whylock } konnte nicht alles ansehen und kann nicht sagen, ob es ebenso urteilt.
found-agreement-unknown-node = Node.js lehnt dieses Zertifikat ab. { -whylock } konnte nicht alles ansehen und kann nicht sagen, ob es ebenso urteilt.
found-agreement-unknown-accepted = Ihr Browser akzeptiert dieses Zertifikat. { -whylock } sieht nicht so viel durch und kann nicht sagen, ob es ebenso urteilt.
found-agreement-unknown-accepted-node = Node.js akzeptiert dieses Zertifikat. { -whylock } sieht nicht so viel durch und kann nicht sagen, ob es ebenso urteilt.
found-agreement-warn = Ihr Browser lehnt dieses Zertifikat ab. { -whylock } hat nichts gefunden, was gegen das Zertifikat spricht.
found-agreement-warn-node = Node.js lehnt dieses Zertifikat ab. { -whylock } hat nichts gefunden, was gegen das Zertifikat spricht.
why-agreement = Wer dasselbe prüft, sollte zum selben Ergebnis kommen. Sonst weiß einer mehr, oder einer irrt sich.
mend-agreement = Sehen Sie nach, welche Regel verletzt ist, und fragen Sie den Aussteller des Zertifikats.

check-alternative-name-critical = Die alternativen Namen sind nur dann als kritisch markiert, wenn es keinen Inhabernamen gibt.
found-alternative-name-critical-warn = „{ $about }“ hat einen Inhabernamen und markiert die alternativen Namen trotzdem als kritisch.
why-alternative-name-critical = Die Markierung sagt, dass nichts anderes die Website benennt. Hier tut es aber etwas anderes.
mend-alternative-name-critical = Es ist nichts zu tun. Das nächste Zertifikat sollte sie nicht als kritisch markieren.

check-alternative-name-empty = Alternative Namen benennen etwas.
found-alternative-name-empty-fail = „{ $about }“ enthält einen leeren alternativen Namen.
why-alternative-name-empty = Ein leerer Name kann auf alles passen oder auf nichts. Programme sind sich darin nicht einig.
mend-alternative-name-empty = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat ohne leere alternative Namen.

check-alternative-name-kinds = Das Zertifikat einer Website gilt nur für Hostnamen und Adressen.
found-alternative-name-kinds-fail = „{ $about }“ enthält einen Namen anderer Art: { $value }.
why-alternative-name-kinds = Ein Name anderer Art wird nach anderen Regeln geprüft und könnte anderswo verwendet werden.
mend-alternative-name-kinds = Besorgen Sie ein Zertifikat, das nur Hostnamen und Adressen enthält.

check-anchor-basic-constraints = Die Wurzel weist sich als Zertifizierungsstelle aus.
found-anchor-basic-constraints-fail = „{ $about }“ weist sich nicht als Zertifizierungsstelle aus.
found-anchor-basic-constraints-unknown = Die Basiseinschränkungen von „{ $about }“ waren nicht lesbar.
why-anchor-basic-constraints = Einer Wurzel wird wegen ihres Schlüssels vertraut. Manche Browser verlangen auch, dass ihr Zertifikat andere ausstellen darf.
mend-anchor-basic-constraints = Verwenden Sie eine Wurzel, in deren Basiseinschränkungen cA TRUE steht.

check-anchor-certificate-sign-usage = Der Schlüssel der Wurzel ist zum Signieren von Zertifikaten bestimmt.
found-anchor-certificate-sign-usage-fail = Die Schlüsselverwendung von „{ $about }“ nennt keyCertSign nicht.
found-anchor-certificate-sign-usage-unknown = Die Schlüsselverwendung von „{ $about }“ war nicht lesbar.
why-anchor-certificate-sign-usage = Wer einen Schlüssel für einen anderen Zweck besitzt, soll damit keine Zertifikate ausstellen können.
mend-anchor-certificate-sign-usage = Verwenden Sie eine Wurzel, deren Schlüsselverwendung keyCertSign nennt.

check-anchor-distrust-chrome = Das Wurzelprogramm von Chrome lässt die Wurzel für dieses Zertifikat bürgen.
found-anchor-distrust-chrome-fail = Das Wurzelprogramm von Chrome führt die Wurzel nur für andere Versionen von Chrome.
found-anchor-distrust-chrome-fail-moment = „{ $about }“ wurde am { $at } in ein Log eingetragen. Chrome akzeptiert nur, was bis zum { $limit } eingetragen wurde.
found-anchor-distrust-chrome-unknown = Von dieser Wurzel akzeptiert Chrome nur, was bis zu einem bestimmten Tag eingetragen wurde. Wann „{ $about }“ eingetragen wurde, ließ sich nicht prüfen.
why-anchor-distrust-chrome = Verliert ein Wurzelprogramm das Vertrauen in eine Zertifizierungsstelle, akzeptiert es deren alte Zertifikate noch eine Weile. Neue akzeptiert es nicht mehr.
mend-anchor-distrust-chrome = Besorgen Sie ein Zertifikat von einer anderen Zertifizierungsstelle.

check-anchor-distrust-mozilla = Das Wurzelprogramm von Mozilla lässt die Wurzel für dieses Zertifikat bürgen.
found-anchor-distrust-mozilla-fail = Das Wurzelprogramm von Mozilla akzeptiert die Wurzel für dieses Zertifikat nicht.
found-anchor-distrust-mozilla-fail-moment = „{ $about }“ ist vom { $at }. Firefox akzeptiert nur, was bis zum { $limit } ausgestellt wurde.
found-anchor-distrust-mozilla-fail-not-permitted = Firefox lässt „{ $authority }“ nur für bestimmte Namen bürgen. { $name } gehört nicht dazu.
found-anchor-distrust-mozilla-unknown = Wann „{ $about }“ in ein Log eingetragen wurde, ließ sich nicht prüfen. Danach richtet sich, ob Firefox die Wurzel hier akzeptiert.
why-anchor-distrust-mozilla = Verliert ein Wurzelprogramm das Vertrauen in eine Zertifizierungsstelle, akzeptiert es deren alte Zertifikate noch eine Weile. Neue akzeptiert es nicht mehr.
mend-anchor-distrust-mozilla = Besorgen Sie ein Zertifikat von einer anderen Zertifizierungsstelle.

check-anchor-name-constraints = Die Wurzel darf für alle Namen im Zertifikat bürgen.
found-anchor-name-constraints-fail = „{ $authority }“ darf nicht für { $name } bürgen, doch „{ $about }“ nennt diesen Namen. Er liegt in { $subtree } oder ist davon nicht zu unterscheiden.
found-anchor-name-constraints-fail-not-permitted = „{ $authority }“ darf nur für bestimmte Namen bürgen. { $name } steht in „{ $about }“ und gehört nicht dazu.
found-anchor-name-constraints-unknown = Nicht alle Namen von „{ $about }“ ließen sich mit den Einschränkungen der Wurzel vergleichen.
found-anchor-name-constraints-unknown-too-much = „{ $about }“ hat zu viele Namen oder die Wurzel zu viele Beschränkungen: { -whylock } vergleicht { $limit } Paare.
why-anchor-name-constraints = Eine Wurzel für die Namen einer Organisation soll nicht für andere bürgen können. Manche Browser achten darauf.
mend-anchor-name-constraints = Besorgen Sie ein Zertifikat von einer Zertifizierungsstelle, die für den Namen bürgen darf.

check-anchor-signature = Die Wurzel ist mit ihrem eigenen Schlüssel signiert.
found-anchor-signature-unknown = Die Signatur auf „{ $about }“ ließ sich hier nicht prüfen.
found-anchor-signature-warn = „{ $about }“ nennt sich selbst als Aussteller, doch signiert hat ein anderer Schlüssel.
why-anchor-signature = Davon hängt nichts ab: Einer Wurzel wird wegen ihres Namens und Schlüssels vertraut, nicht wegen ihrer Signatur.
mend-anchor-signature = Es ist nichts zu tun.

check-anchor-validity = Die Wurzel wird innerhalb ihrer Gültigkeitsdauer verwendet.
found-anchor-validity-fail = „{ $about }“ ist am { $limit } abgelaufen.
found-anchor-validity-fail-early = „{ $about }“ ist vor dem { $limit } nicht gültig.
found-anchor-validity-unknown = Die Gültigkeitsdaten von „{ $about }“ waren nicht lesbar.
found-anchor-validity-warn = „{ $about }“ ist am { $limit } abgelaufen. Die Seite kam aus einem Zwischenspeicher und wurde vielleicht schon vorher abgerufen.
why-anchor-validity = Einer Wurzel wird wegen ihres Schlüssels vertraut. Manche Browser vertrauen ihr auch nach dem letzten Tag, andere nicht.
mend-anchor-validity = Der Server soll einen Pfad zu einer gültigen Wurzel senden. Stimmt die Gültigkeit, prüfen Sie die Uhr dieses Computers.

check-anchored = Ein Pfad führt vom Zertifikat zu einer Wurzel, der vertraut wird.
found-anchored-fail = Der Pfad endet bei „{ $about }“. Der Aussteller „{ $name }“ liegt hier nicht vor und gehört nicht zu den Wurzeln.
found-anchored-fail-self-issued = Der Pfad endet bei „{ $about }“. Dieses Zertifikat bürgt für sich selbst und gehört nicht zu den Wurzeln.
found-anchored-unknown = Der Pfad endet bei „{ $about }“. Der Aussteller „{ $name }“ wurde { -whylock } nicht gezeigt.
found-anchored-unknown-self-issued = Der Pfad endet bei „{ $about }“. Dieses Zertifikat bürgt für sich selbst. Ob ein anderer Pfad zu einer Wurzel führt, ist nicht bekannt.
found-anchored-unknown-too-much = Es gibt zu viele Pfade: { -whylock } sieht { $limit } mögliche Aussteller an. Ob einer zu einer Wurzel führt, ist unbekannt.
why-anchored = Ein Zertifikat ist so viel wert wie der, der dafür bürgt. Ohne Wurzel am Ende bürgt niemand.
mend-anchored = Der Server soll nach seinem eigenen auch das Zertifikat von „{ $name }“ senden. Ist das eine Wurzel, und Sie wissen, von wem, nehmen Sie sie unter Ihre Wurzeln auf.
mend-anchored-self-issued = Besorgen Sie ein Zertifikat einer Stelle, die Browser kennen. Oder nehmen Sie dieses unter Ihre Wurzeln auf, wenn Sie wissen, von wem es ist.

check-authority-extended-key-usage = Eine Zertifizierungsstelle, die für Websites bürgt, bürgt für nichts anderes.
found-authority-extended-key-usage-fail = „{ $about }“ darf auch für etwas anderes bürgen: { $value }.
found-authority-extended-key-usage-warn = In „{ $about }“ steht nicht, dass nur für Websites gebürgt wird.
found-authority-extended-key-usage-warn-value = „{ $about }“ darf auch für etwas anderes bürgen: { $value }.
why-authority-extended-key-usage = Was für einen Zweck geprüft wurde, soll nicht für einen anderen gelten.
mend-authority-extended-key-usage = Fragen Sie den Aussteller des Zertifikats nach einem anderen Pfad zur Wurzel.

check-authority-key-identifier = Ein Zertifikat, das mit einem fremden Schlüssel signiert ist, benennt diesen Schlüssel.
found-authority-key-identifier-fail = „{ $about }“ benennt den Schlüssel nicht, mit dem es signiert wurde.
found-authority-key-identifier-unknown = „{ $about }“ benennt den Schlüssel nicht, mit dem es signiert wurde. Ob es der eigene ist, ließ sich nicht feststellen.
why-authority-key-identifier = Eine Zertifizierungsstelle kann mehrere Schlüssel haben. Die Schlüsselkennung führt zum richtigen.
mend-authority-key-identifier = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat mit authorityKeyIdentifier.

check-authority-key-identifier-critical = Die Schlüsselkennung des Ausstellers (authorityKeyIdentifier) ist nicht als kritisch markiert.
found-authority-key-identifier-critical-fail = „{ $about }“ markiert die Schlüsselkennung des Ausstellers als kritisch.
why-authority-key-identifier-critical = Ein Programm, das die Erweiterung nicht kennt, muss das Zertifikat ablehnen, wenn sie als kritisch markiert ist.
mend-authority-key-identifier-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen authorityKeyIdentifier nicht kritisch ist.

check-authority-key-identifier-fields = Der authorityKeyIdentifier enthält eine Schlüsselkennung und sonst nichts.
found-authority-key-identifier-fields-fail = Der authorityKeyIdentifier von „{ $about }“ enthält ein weiteres Feld: { $value }.
why-authority-key-identifier-fields = Es bindet das Zertifikat an ein einziges Zertifikat des Ausstellers. Andere mit demselben Schlüssel wären ebenso gut.
mend-authority-key-identifier-fields = Bitten Sie den Aussteller des Zertifikats um eines ohne dieses Feld.

check-authority-key-identifier-pair = Der authorityKeyIdentifier nennt Aussteller und Seriennummer seiner Zertifizierungsstelle nur zusammen oder gar nicht.
found-authority-key-identifier-pair-fail = „{ $about }“ nennt nur eines von beiden: Aussteller oder Seriennummer der Zertifizierungsstelle.
why-authority-key-identifier-pair = Keines von beiden bedeutet etwas ohne das andere.
mend-authority-key-identifier-pair = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen authorityKeyIdentifier beides nennt oder keines.

check-authority-key-usage = Der Schlüssel einer Zertifizierungsstelle signiert Zertifikate und Sperrlisten und tut sonst kaum etwas.
found-authority-key-usage-fail = Die Schlüsselverwendung von „{ $about }“ ist nicht kritisch.
found-authority-key-usage-fail-value = Der Schlüssel von „{ $about }“ darf auch etwas anderes: { $value }.
found-authority-key-usage-fail-other = Dem Schlüssel von „{ $about }“ fehlt eine Erlaubnis, die er haben muss: { $expected }.
why-authority-key-usage = Der Schlüssel einer Zertifizierungsstelle ist der wertvollste von allen. Er sollte nur eines tun.
mend-authority-key-usage = Fragen Sie den Aussteller des Zertifikats nach einem anderen Pfad zur Wurzel.

check-authority-subject-fields = Der Inhabername einer Zertifizierungsstelle nennt Land, Organisation und Namen.
found-authority-subject-fields-fail = Dem Inhabernamen von „{ $about }“ fehlt ein Feld: { $value }.
why-authority-subject-fields = Wer für andere bürgt, muss namentlich bekannt sein.
mend-authority-subject-fields = Fragen Sie den Aussteller des Zertifikats nach einem anderen Pfad zur Wurzel.

check-authority-subject-name = Das Zertifikat einer Zertifizierungsstelle nennt ihren Namen.
found-authority-subject-name-fail = Ein Zertifikat auf dem Pfad gehört einer Zertifizierungsstelle ohne Namen.
why-authority-subject-name = Wer ein Zertifikat ausgestellt hat, wird über den Namen gesucht. Ohne Namen ist eine Zertifizierungsstelle von anderen nicht zu unterscheiden.
mend-authority-subject-name = Bitten Sie um ein Zertifikat von einer Zertifizierungsstelle, die einen Namen hat.

check-basic-constraints = Jedes Zertifikat zwischen der Website und der Wurzel gehört einer Zertifizierungsstelle.
found-basic-constraints-fail = „{ $about }“ weist sich nicht als Zertifizierungsstelle aus.
found-basic-constraints-unknown = Die Basiseinschränkungen von „{ $about }“ waren nicht lesbar.
why-basic-constraints = Sonst könnte jeder, der ein Zertifikat hat, Zertifikate für andere Websites ausstellen.
mend-basic-constraints = Der Server soll die Zertifikate der Stelle senden, die das Zertifikat der Website ausgestellt hat.

check-basic-constraints-critical = Die Basiseinschränkungen einer Zertifizierungsstelle sind als kritisch markiert.
found-basic-constraints-critical-fail = „{ $about }“ markiert die eigenen Basiseinschränkungen nicht als kritisch.
why-basic-constraints-critical = Basiseinschränkungen unterscheiden Zertifizierungsstellen von Websites. Wer sie übergeht, könnte jeden für eine Zertifizierungsstelle halten.
mend-basic-constraints-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Basiseinschränkungen kritisch sind.

check-bytes = { $count ->
    [0] Bei Byte { $from } des Zertifikats, wo nichts steht.
    [1] Byte { $from } des Zertifikats.
   *[other] Bytes { $from } bis { $to } des Zertifikats.
}
check-also = { $count ->
    [one] Dasselbe gilt an einer weiteren Stelle.
   *[other] Dasselbe gilt an { $count } weiteren Stellen.
}
outcome-fail = Verletzt
outcome-not-applicable = Entfällt
outcome-pass = Eingehalten
outcome-unknown = Nicht festzustellen
outcome-warn = Gut zu wissen
enforced-by = Verstöße gegen diese Regel werden, soweit bekannt, abgelehnt von: { $browsers }.
enforced-by-since = Verstöße gegen diese Regel werden, soweit bekannt, seit { $since } abgelehnt von: { $browsers }.
enforced-by-nobody = Es ist kein Browser bekannt, der Verstöße gegen diese Regel ablehnt.
enforced-by-nobody-since = Die Regel gilt seit { $since }. Es ist kein Browser bekannt, der Verstöße dagegen ablehnt.
browser-chrome = Chrome
browser-firefox = Firefox
browser-safari = Safari

check-certificate-policies = Der Pfad ist für eine Richtlinie gültig, wo immer eine verlangt wird.
found-certificate-policies-fail = Eine Richtlinie wird verlangt, und „{ $about }“ lässt keine übrig, die gültig und akzeptiert ist.
found-certificate-policies-unknown = Was „{ $about }“ über Richtlinien sagt, war nicht vollständig lesbar.
found-certificate-policies-unknown-too-much = Bis hinab zu „{ $about }“ gibt es zu viele Richtlinien: { -whylock } verfolgt { $limit } davon.
why-certificate-policies = Eine Zertifizierungsstelle kann verlangen, dass nur Zertifikate gelten, die nach bestimmten Regeln ausgestellt wurden.
mend-certificate-policies = Besorgen Sie ein Zertifikat, das eine Richtlinie seines Ausstellers nennt.

check-certificate-policies-unique = Das Zertifikat nennt jede seiner Richtlinien nur einmal.
found-certificate-policies-unique-fail = „{ $about }“ nennt die Richtlinie { $value } zweimal.
why-certificate-policies-unique = Eine Richtlinie kann Bedingungen enthalten. Steht sie zweimal da, weiß niemand, welche gelten.
mend-certificate-policies-unique = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, das jede Richtlinie nur einmal nennt.

check-certificate-policy-identifier = Ein öffentliches Zertifikat sagt, wie sein Inhaber geprüft wurde: nach Name, Organisation oder Person.
found-certificate-policy-identifier-fail = „{ $about }“ sagt nicht, wie der Inhaber geprüft wurde.
found-certificate-policy-identifier-fail-value = „{ $about }“ sagt mehrfach, wie der Inhaber geprüft wurde. Angaben dazu: { $value }, erlaubt ist eine.
why-certificate-policy-identifier = Ohne diese Angabe kann niemand sagen, nach welchen Regeln das Zertifikat ausgestellt wurde.
mend-certificate-policy-identifier = Bitten Sie den Aussteller des Zertifikats um eines mit genau einer dieser Richtlinien.

check-certificate-sign-authority = Nur der Schlüssel einer Zertifizierungsstelle darf Zertifikate signieren.
found-certificate-sign-authority-fail = „{ $about }“ ist keine Zertifizierungsstelle, doch der Schlüssel darf Zertifikate signieren.
why-certificate-sign-authority = Wer nur die Schlüsselverwendung ansieht, hielte eine Website für eine Zertifizierungsstelle. Die könnte für jede andere Website bürgen.
mend-certificate-sign-authority = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Schlüssel keine Zertifikate signieren darf.

check-certificate-sign-usage = Der Schlüssel jedes Zwischenzertifikats ist zum Signieren von Zertifikaten bestimmt.
found-certificate-sign-usage-fail = Die Schlüsselverwendung von „{ $about }“ nennt keyCertSign nicht.
found-certificate-sign-usage-unknown = Die Schlüsselverwendung von „{ $about }“ war nicht lesbar.
why-certificate-sign-usage = Wer einen Schlüssel für einen anderen Zweck besitzt, soll damit keine Zertifikate ausstellen können.
mend-certificate-sign-usage = Bitten Sie die Zertifizierungsstelle um ein eigenes Zertifikat, dessen Schlüsselverwendung keyCertSign nennt.

check-certificate-transparency = Der Browser findet das Zertifikat in öffentlichen Verzeichnissen, wie er es verlangt.
found-certificate-transparency-warn = Der Browser sagt über das Zertifikat: { $status }.
why-certificate-transparency = Was in öffentlichen Verzeichnissen steht, kann der Betreiber der Website sehen. Das hilft auch, wenn ein Zertifikat irrtümlich ausgestellt wurde.
mend-certificate-transparency = Besorgen Sie ein Zertifikat von einer Zertifizierungsstelle, die es in genügend öffentliche Logs eintragen lässt.

check-chain-depth = Der Pfad hat nicht mehr Zwischenzertifikate als vorgegeben.
found-chain-depth-fail = Zahl der Zwischenzertifikate im Pfad: { $value }. Erlaubt sind höchstens { $limit }.
why-chain-depth = Wer das vorgibt, möchte vielleicht alle kennen, die das Zertifikat ausgestellt haben könnten.
mend-chain-depth = Erlauben Sie mehr Zwischenzertifikate, oder besorgen Sie ein Zertifikat von einer Stelle näher an der Wurzel.

check-chain-order = Auf jedes Zertifikat, das der Server sendet, folgt gleich das seines Ausstellers.
found-chain-order-warn = „{ $about }“ kam früher als ein Zertifikat, das „{ $about }“ ausgestellt hat.
why-chain-order = Browser ordnen die Zertifikate selbst. Manche anderen Programme tun das nicht.
mend-chain-order = Der Server soll zuerst sein eigenes Zertifikat senden und gleich nach jedem das seines Ausstellers.

check-chain-root = Der Server sendet die Wurzel nicht mit.
found-chain-root-warn = Der Server hat die Wurzel „{ $about }“ mitgesendet.
why-chain-root = Wer einer Wurzel vertraut, hat sie schon. Sie mitzusenden kostet bei jeder neuen Verbindung Zeit.
mend-chain-root = Entfernen Sie die Wurzel aus dem, was der Server sendet.

check-chain-superfluous = Der Server sendet kein Zertifikat, das nicht gebraucht wird.
found-chain-superfluous-warn = Der Server hat „{ $about }“ gesendet. Der Pfad braucht das nicht.
why-chain-superfluous = Was nicht gebraucht wird, kostet bei jeder neuen Verbindung Zeit.
mend-chain-superfluous = Entfernen Sie „{ $about }“ aus dem, was der Server sendet, außer wenn ältere Programme es brauchen.

check-client-authentication = Das öffentliche Zertifikat einer Website ist ab März 2027 nur noch für Server bestimmt.
found-client-authentication-fail = „{ $about }“ ist auch für Clients bestimmt.
found-client-authentication-warn = „{ $about }“ ist auch für Clients bestimmt. Ein Nachfolger darf das ab März 2027 nicht mehr sein.
why-client-authentication = Öffentliche Zertifizierungsstellen prüfen, wer über eine Website verfügt, nicht, wer bei anderen Websites anklopft.
mend-client-authentication = Es ist nichts zu tun, es sei denn, Ihr Server weist sich als Client mit diesem Zertifikat aus. Nutzen Sie dafür eine eigene Zertifizierungsstelle.

check-close-primes = Die beiden Primzahlen in einem RSA-Schlüssel liegen nicht nah beieinander.
found-close-primes-fail = Die Primzahlen im Schlüssel von „{ $about }“ liegen so nah beieinander, dass Runde { $value } von { $limit } sie findet.
found-close-primes-unknown = Der Schlüssel von „{ $about }“ wurde nicht angesehen, weil zu viele große Schlüssel vor ihm kamen.
found-close-primes-unknown-bound = Der Schlüssel von „{ $about }“ hat { $value } Bit. Mit mehr als { $limit } rechnet { -whylock } nicht.
why-close-primes = Aus den Primzahlen kann jeder im Nu den privaten Schlüssel berechnen und an die Stelle des Inhabers treten.
mend-close-primes = Erzeugen Sie einen neuen Schlüssel mit anderer Software, und besorgen Sie ein Zertifikat dafür.

check-common-name-address = Ein Common Name, der eine Adresse ist, ist wie eine Adresse geschrieben.
found-common-name-address-fail = Der Common Name { $value } meint eine Adresse, ist aber nicht so geschrieben.
why-common-name-address = Programme lesen solche Schreibweisen verschieden und hielten sie darum für verschiedene Adressen.
mend-common-name-address = Besorgen Sie ein Zertifikat ohne Common Name. Die Adresse steht in den alternativen Namen.

check-common-name-in-san = Der Common Name ist einer der alternativen Namen.
found-common-name-in-san-fail = Der Common Name { $value } gehört nicht zu den alternativen Namen.
found-common-name-in-san-fail-bound = Zahl der Common Names: { $value }. Erlaubt ist einer.
found-common-name-in-san-unknown = Das Zertifikat enthält mehr Namen, als { -whylock } liest. { $value } ist vielleicht darunter.
why-common-name-in-san = Alte Programme lesen den Common Name. Er muss so sorgfältig geprüft sein wie die anderen.
mend-common-name-in-san = Besorgen Sie ein Zertifikat ohne Common Name oder mit einem, der auch unter den alternativen Namen steht.

check-precertificate = Das Zertifikat ist kein Entwurf, der nur für öffentliche Logs bestimmt war.
found-precertificate-fail = „{ $about }“ ist ein Entwurf, der öffentlichen Logs gezeigt wurde. Es ist kein Zertifikat.
why-precertificate = Ein solcher Entwurf ist so gekennzeichnet, dass ihn niemand für ein Zertifikat hält. Browser lehnen ihn ab.
mend-precertificate = Verwenden Sie das Zertifikat, das nach dem Entwurf ausgestellt wurde.

check-critical-extension = Jede Erweiterung, die als kritisch markiert ist, kann verstanden werden.
found-critical-extension-fail = „{ $about }“ hat eine kritische Erweiterung, die { -whylock } nicht verarbeitet oder nicht lesen konnte: { $value }.
found-critical-extension-unknown = „{ $about }“ hat mehr Erweiterungen, als { -whylock } liest. Eine davon könnte kritisch sein.
found-critical-extension-warn = Die Wurzel „{ $about }“ hat eine kritische Erweiterung, die { -whylock } nicht verarbeitet: { $value }.
why-critical-extension = Kritisch heißt: Wer das nicht versteht, darf sich nicht auf das Zertifikat verlassen. Es könnte gerade diese Verwendung verbieten.
mend-critical-extension = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat ohne diese Erweiterung oder ohne deren Markierung als kritisch.

check-crl-distribution-points-critical = Die Verweise auf Sperrlisten sind nicht als kritisch markiert.
found-crl-distribution-points-critical-warn = „{ $about }“ markiert die Verweise auf Sperrlisten als kritisch.
why-crl-distribution-points-critical = Ein Programm, das die Erweiterung nicht kennt, muss das Zertifikat ablehnen, wenn sie als kritisch markiert ist.
mend-crl-distribution-points-critical = Es ist nichts zu tun. Das nächste Zertifikat sollte sie nicht als kritisch markieren.

check-distribution-point = Ein Verweis auf eine Sperrliste sagt, wo die Liste ist oder von wem sie stammt.
found-distribution-point-fail = „{ $about }“ verweist auf eine Sperrliste und sagt weder, wo sie ist, noch, von wem sie stammt.
why-distribution-point = Eine Liste, die nicht zu finden ist, schützt niemanden.
mend-distribution-point = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Verweise irgendwohin führen.

check-dns-name-syntax = Ein Hostname im Zertifikat ist wirklich ein Hostname.
found-dns-name-syntax-fail = „{ $about }“ führt „{ $value }“ als Hostnamen. Das ist keiner.
why-dns-name-syntax = Was kein Hostname ist, passt zu keinem Host oder zu einem, den niemand gemeint hat.
mend-dns-name-syntax = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Hostnamen wirklich welche sind.

check-domain-label-hyphens = Zwei Bindestriche an dritter und vierter Stelle kündigen einen internationalen Namen an, der sich dekodieren lässt.
found-domain-label-hyphens-fail = { $value } hat solche Bindestriche und keinen internationalen Namen dahinter.
why-domain-label-hyphens = Solche Namen sind für künftige Kodierungen reserviert. Programme zeigen sie vielleicht anders an.
mend-domain-label-hyphens = Wählen Sie einen anderen Namen für die Website, und besorgen Sie ein Zertifikat dafür.

check-duplicate-extension = Keine Erweiterung steht zweimal im Zertifikat.
found-duplicate-extension-fail = „{ $about }“ enthält die Erweiterung { $value } zweimal.
why-duplicate-extension = Ein Programm beachtet die erste, ein anderes die zweite. So sieht jedes ein anderes Zertifikat.
mend-duplicate-extension = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, das jede Erweiterung nur einmal enthält.

check-elliptic-curve = Eine elliptische Kurve ist P-256, P-384 oder P-521.
found-elliptic-curve-fail = Der Schlüssel von „{ $about }“ liegt auf einer anderen Kurve: { $value }.
why-elliptic-curve = Andere Kurven sind zu schwach, oder Browser kennen sie nicht.
mend-elliptic-curve = Erzeugen Sie einen neuen Schlüssel auf der Kurve P-256, und besorgen Sie ein Zertifikat dafür.

check-email-name-syntax = Eine Mailadresse im Zertifikat ist wirklich eine Mailadresse.
found-email-name-syntax-fail = „{ $about }“ führt „{ $value }“ als Mailadresse. Das ist keine.
why-email-name-syntax = Was keine Mailadresse ist, könnte für die eines anderen gehalten werden.
mend-email-name-syntax = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat mit vollständigen Mailadressen.

check-empty-subject = Ein Zertifikat ohne Inhabernamen markiert seine alternativen Namen als kritisch.
found-empty-subject-fail = Das Zertifikat hat keinen Inhabernamen und keine alternativen Namen, die als kritisch markiert sind.
why-empty-subject = Ohne Inhabernamen sagen nur die alternativen Namen, wem das Zertifikat gehört. Ein Programm, das sie übergeht, wüsste es nicht.
mend-empty-subject = Bitten Sie um ein Zertifikat mit Inhabernamen oder mit alternativen Namen, die kritisch sind.

check-encrypted-client-hello = Der Name der Website war vor dem Netz verborgen (ECH).
why-encrypted-client-hello = Wer das Netz beobachtet, liest sonst am Anfang jeder Verbindung den Namen der Website mit.
mend-encrypted-client-hello = Es ist nichts zu tun.

check-extended-key-usage = Das Zertifikat ist für das bestimmt, wofür es verwendet wird.
found-extended-key-usage-fail = „{ $about }“ ist für { $value } bestimmt, nicht für { $expected }.
found-extended-key-usage-unknown = Die erweiterte Schlüsselverwendung von „{ $about }“ war nicht lesbar.
why-extended-key-usage = Ein Zertifikat zum Signieren von Mails oder Programmen beweist nichts über eine Website.
mend-extended-key-usage = Besorgen Sie ein Zertifikat, in dessen erweiterter Schlüsselverwendung steht, wofür es verwendet wird.

check-extended-key-usage-any-critical = Eine erweiterte Schlüsselverwendung für alles ist nicht als kritisch markiert.
found-extended-key-usage-any-critical-warn = „{ $about }“ markiert die erweiterte Schlüsselverwendung als kritisch und erlaubt darin jede Verwendung.
why-extended-key-usage-any-critical = Die Markierung verbietet jede Verwendung, die nicht auf der Liste steht. Die Liste aber erlaubt jede.
mend-extended-key-usage-any-critical = Es ist nichts zu tun. Das nächste Zertifikat sollte seine Verwendungen einzeln aufführen.

check-extended-key-usage-critical = Die erweiterte Schlüsselverwendung im Zertifikat einer Website ist nicht kritisch.
found-extended-key-usage-critical-fail = „{ $about }“ markiert die erweiterte Schlüsselverwendung als kritisch.
why-extended-key-usage-critical = Wer eine kritische Erweiterung nicht kennt, muss das Zertifikat ablehnen.
mend-extended-key-usage-critical = Bitten Sie den Aussteller des Zertifikats um eines, in dem diese Erweiterung nicht kritisch ist.

check-extended-key-usage-nesting = Jedes Zwischenzertifikat darf für das bürgen, wofür das Zertifikat verwendet wird.
found-extended-key-usage-nesting-fail = „{ $about }“ ist für { $value } da und darf nicht für { $expected } bürgen.
found-extended-key-usage-nesting-unknown = Die erweiterte Schlüsselverwendung von „{ $about }“ war nicht lesbar.
why-extended-key-usage-nesting = Eine Zertifizierungsstelle für Mails wird nicht so streng geprüft wie eine für Websites.
mend-extended-key-usage-nesting = Besorgen Sie ein Zertifikat von einer Zertifizierungsstelle, die für diese Verwendung bürgen darf.

check-finite-field-group = Kein Schlüssel wird in einem endlichen Körper vereinbart.
found-finite-field-group-warn = Der Schlüssel wurde in einem endlichen Körper vereinbart: { $name }.
found-finite-field-group-unknown = Wie der Schlüssel zustande kam, ist nicht bekannt: { $name }.
why-finite-field-group = Zu kleine Körper wurden schon gebrochen, und niemand kann sich auf die Wahl des Servers verlassen.
mend-finite-field-group = Bieten Sie nur TLS 1.3 oder Cipher-Suites mit ECDHE an.

check-freshest-crl-critical = Der Verweis auf die neueste Sperrliste ist nicht als kritisch markiert.
found-freshest-crl-critical-fail = „{ $about }“ markiert den Verweis auf die neueste Sperrliste als kritisch.
why-freshest-crl-critical = Ein Programm, das die Erweiterung nicht kennt, muss das Zertifikat ablehnen, wenn sie als kritisch markiert ist.
mend-freshest-crl-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen freshestCRL nicht kritisch ist.

check-handshake-key-usage = Der Schlüssel des Zertifikats darf das tun, was der Handshake von ihm verlangt.
found-handshake-key-usage-warn = Der Handshake braucht { $name }, was die Schlüsselverwendung von „{ $about }“ nicht nennt.
why-handshake-key-usage = Ein Schlüssel, der für mehr als seinen Zweck verwendet wird, kann gegen sich selbst gewendet werden.
mend-handshake-key-usage = Besorgen Sie ein Zertifikat, dessen Schlüsselverwendung { $name } nennt.

check-handshake-signature-key = Der Handshake wurde so signiert, wie es der Schlüssel des Zertifikats kann.
found-handshake-signature-key-warn = Der Handshake wurde mit { $name } signiert, was der Schlüssel von „{ $about }“ nicht kann.
why-handshake-signature-key = Die Signatur des Handshakes beweist, dass der Server den Schlüssel des Zertifikats besitzt.
mend-handshake-signature-key = Laden Sie die Seite neu. Bleibt es dabei, spricht der Browser vielleicht von zwei Verbindungen.

check-host-name = Das Zertifikat nennt die Website.
found-host-name-fail = Das Zertifikat nennt { $name } nicht.
found-host-name-unknown = Nicht jeder Name war zu lesen. Ob { $name } im Zertifikat steht, ist nicht bekannt.
why-host-name = Ein Zertifikat beweist nur die Namen, die darin stehen.
mend-host-name = Besorgen Sie ein Zertifikat, das { $name } nennt, oder öffnen Sie die Website unter einem Namen im Zertifikat.

check-information-access-critical = Die Verweise auf weitere Informationen sind nicht als kritisch markiert.
found-information-access-critical-fail = „{ $about }“ markiert authorityInfoAccess oder subjectInfoAccess als kritisch.
why-information-access-critical = Ein Programm, das die Erweiterung nicht kennt, muss das Zertifikat ablehnen, wenn sie als kritisch markiert ist.
mend-information-access-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen authorityInfoAccess und subjectInfoAccess nicht kritisch sind.

check-information-access-location = Wo das Zertifikat des Ausstellers liegt, lässt sich nachschlagen.
found-information-access-location-warn = „{ $about }“ gibt den Ort des Ausstellers oder des Status so an, dass sich dort nichts abrufen lässt.
why-information-access-location = Ein fehlendes Zertifikat ist dann nicht zu finden.
mend-information-access-location = Es ist nichts zu tun, solange der Server das Zertifikat des Ausstellers mitsendet.

check-inhibit-any-policy-critical = Die Erweiterung inhibitAnyPolicy ist als kritisch markiert.
found-inhibit-any-policy-critical-fail = „{ $about }“ markiert inhibitAnyPolicy nicht als kritisch.
why-inhibit-any-policy-critical = Ein Programm, das die Erweiterung nicht kennt, darf sie übergehen, solange sie nicht als kritisch markiert ist.
mend-inhibit-any-policy-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen inhibitAnyPolicy kritisch ist.

check-internal-name = Ein öffentliches Zertifikat gilt nur für öffentliche Namen und Adressen.
found-internal-name-fail = { $value } ist kein öffentlicher Name: In jedem Netz ist damit ein anderer Rechner gemeint.
why-internal-name = Wer ein solches Zertifikat hat, könnte in allen Netzen anstelle der Rechner dieses Namens antworten.
mend-internal-name = Geben Sie dem Rechner einen öffentlichen Namen, oder nutzen Sie intern eine eigene Zertifizierungsstelle.

check-ip-address-in-dns-name = Eine Adresse steht im Zertifikat als Adresse, nicht als Hostname.
found-ip-address-in-dns-name-fail = „{ $about }“ führt die Adresse { $value } als Hostnamen.
why-ip-address-in-dns-name = Browser vergleichen eine Adresse nur mit Adressen. Diese wird darum nie gefunden.
mend-ip-address-in-dns-name = Bitten Sie um ein Zertifikat, das { $value } als iPAddress enthält.

check-ip-address-length = Eine Adresse im Zertifikat hat die Länge einer Adresse.
found-ip-address-length-fail = „{ $about }“ enthält eine Adresse, die weder 4 noch 16 Oktette hat: { $value }.
why-ip-address-length = Eine solche Adresse kann nur anders gemeint sein, als Bereich oder als Text. Programme müssten raten.
mend-ip-address-length = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat mit vollständigen Adressen.

check-issuer-alternative-name-critical = Der alternative Name des Ausstellers (issuerAltName) ist nicht als kritisch markiert.
found-issuer-alternative-name-critical-warn = „{ $about }“ markiert den alternativen Namen des Ausstellers als kritisch.
why-issuer-alternative-name-critical = Ein Programm, das die Erweiterung nicht kennt, muss das Zertifikat ablehnen, wenn sie als kritisch markiert ist.
mend-issuer-alternative-name-critical = Es ist nichts zu tun. Das nächste Zertifikat sollte ihn nicht als kritisch markieren.

check-issuer-match = Jedes Zertifikat nennt seinen Aussteller so, wie dieser sich selbst nennt.
found-issuer-match-fail = „{ $about }“ nennt als Aussteller { $value }. Das nächste Zertifikat gehört aber { $expected }.
found-issuer-match-unknown = Die Namen von „{ $about }“ und dem Aussteller waren nicht lesbar.
found-issuer-match-warn = „{ $about }“ schreibt den Namen des Ausstellers anders als dieser selbst. Nicht jedes Programm erkennt, dass beide gleich sind.
why-issuer-match = Über den Namen findet ein Zertifikat seinen Aussteller.
mend-issuer-match = Lassen Sie das Zertifikat neu ausstellen, mit dem Namen des Ausstellers Oktett für Oktett.

check-issuer-name = Das Zertifikat nennt seinen Aussteller.
found-issuer-name-fail = „{ $about }“ nennt den Aussteller nicht: Der Name ist leer.
why-issuer-name = Der Aussteller wird über seinen Namen gesucht. Ein leerer Name führt zu niemandem.
mend-issuer-name = Bitten Sie um ein Zertifikat, das seinen Aussteller nennt.

check-issuer-pointer = Ein öffentliches Zertifikat sagt, wo das Zertifikat seines Ausstellers zu bekommen ist.
found-issuer-pointer-fail = „{ $about }“ nennt eine Adresse, die nicht mit http beginnt.
found-issuer-pointer-warn = „{ $about }“ sagt nicht, wo.
why-issuer-pointer = Browser, denen das Zertifikat des Ausstellers fehlt, können es dort abrufen.
mend-issuer-pointer = Der Server soll das Zertifikat seines Ausstellers mitsenden. Dann muss es niemand abrufen.

check-key-exchange-group = Der Schlüssel wird in einer Gruppe vereinbart, die standhält.
found-key-exchange-group-warn = Der Schlüssel wurde in einer Gruppe vereinbart, die schwach oder kaum untersucht ist: { $name }.
found-key-exchange-group-unknown = Der Schlüssel wurde in einer Gruppe vereinbart, die { -whylock } nicht kennt: { $name }.
why-key-exchange-group = Wer die Rechenaufgabe der Gruppe löst, hat den Schlüssel zu allem, was gesendet wurde.
mend-key-exchange-group = Bieten Sie X25519 oder P-256 an, dazu deren Hybride mit ML-KEM.

check-key-identifier-match = Der Schlüssel, den ein Zertifikat nennt, ist der seines Ausstellers.
found-key-identifier-match-warn = „{ $about }“ nennt den Schlüssel { $value }. Der Aussteller nennt seinen eigenen { $expected }.
why-key-identifier-match = Die Schlüsselkennung ist ein Hinweis auf den Aussteller. Eine falsche lässt manche Programme anderswo suchen.
mend-key-identifier-match = Stimmt die Signatur, ist nichts zu tun. Sonst soll der Server das Zertifikat senden, das den genannten Schlüssel hat.

check-key-usage = Das Zertifikat einer Zertifizierungsstelle sagt, wofür sein Schlüssel da ist.
found-key-usage-fail = „{ $about }“ sagt nicht, wofür der Schlüssel da ist.
why-key-usage = Ein Schlüssel ohne genannten Zweck darf für alles verwendet werden, auch für das, was niemand erlauben wollte.
mend-key-usage = Bitten Sie den Betreiber von „{ $about }“ um ein Zertifikat mit Schlüsselverwendung.

check-key-usage-algorithm = Einem Schlüssel ist nur erlaubt, was sein Algorithmus kann.
found-key-usage-algorithm-fail = „{ $about }“ erlaubt dem Schlüssel eine Verwendung, die { $value } verbietet.
found-key-usage-algorithm-warn = „{ $about }“ erlaubt dem Schlüssel eine Verwendung, die { $value } nicht kennt.
why-key-usage-algorithm = Eine Verwendung, die der Algorithmus nicht kennt, war nicht gemeint. Der Aussteller hat nicht genau hingesehen.
mend-key-usage-algorithm = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Schlüsselverwendung zum Schlüssel passt.

check-key-usage-bits = Die Schlüsselverwendung erlaubt dem Schlüssel etwas.
found-key-usage-bits-fail = „{ $about }“ erlaubt dem Schlüssel überhaupt nichts.
found-key-usage-bits-warn = „{ $about }“ schränkt die Schlüsseleinigung ein, erlaubt sie aber gar nicht.
why-key-usage-bits = Programme lesen eine solche Liste verschieden: als nichts oder als alles.
mend-key-usage-bits = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, das sagt, wofür der Schlüssel da ist.

check-key-usage-critical = Die Schlüsselverwendung ist als kritisch markiert.
found-key-usage-critical-warn = „{ $about }“ markiert die Schlüsselverwendung nicht als kritisch.
why-key-usage-critical = Ein Programm, das die Erweiterung nicht kennt, darf sie übergehen, solange sie nicht als kritisch markiert ist.
mend-key-usage-critical = Es ist nichts zu tun. Im nächsten Zertifikat sollte die Schlüsselverwendung als kritisch markiert sein.

check-log-list-age = Die Liste öffentlicher Logs ist aktuell.
found-log-list-age-warn = Die Liste öffentlicher Logs ist { $value } Tage alt. Nach { $limit } Tagen kann sich die Welt verändert haben.
why-log-list-age = Ein Log, das seither dazukam oder außer Betrieb ging, ist hier nicht bekannt.
mend-log-list-age = Verwenden Sie eine neuere Version von { -whylock }, oder geben Sie eine neuere Liste.

check-log-list-import = Die eingelesene Liste öffentlicher Logs wird verwendet.
found-log-list-import-warn = Die eingelesene Liste öffentlicher Logs wird nicht verwendet: { $why }
why-log-list-import = Nur eine Liste mit gültiger Signatur, und eine neuere, kann die hiesige ersetzen.
mend-log-list-import = Geben Sie log_list.json und log_list.sig so, wie Google sie veröffentlicht.

refused-logs-too-long = Sie ist länger, als eine solche Liste sein kann.
refused-logs-too-many-logs = Sie nennt mehr Logs, als { -whylock } annimmt.
refused-logs-unreadable = Sie lässt sich nicht lesen.
refused-logs-other-version = Sie ist von anderer Form oder Version.
refused-logs-signature = Die Signatur passt nicht dazu.
refused-logs-unverifiable = Die Signatur ließ sich nicht prüfen.
refused-logs-older = Sie ist älter als die hiesige.

check-leaked-key = Der private Schlüssel gehört nicht zu den wenigen, von denen { -whylock } weiß, dass sie öffentlich sind. Debians Schlüssel von 2008 sind nicht darunter.
found-leaked-key-fail = Den privaten Schlüssel von „{ $about }“ kann jeder haben. Er ist bekannt aus { $value }.
why-leaked-key = Wer den privaten Schlüssel hat, kann an die Stelle des Inhabers treten, und niemand merkt es.
mend-leaked-key = Erzeugen Sie einen eigenen neuen Schlüssel, und besorgen Sie ein Zertifikat dafür.

check-look-alike-name = Die Buchstaben des Namens gehören zusammen und sehen nicht wie andere aus.
found-look-alike-name-unknown = { $value } steht nicht für sichtbare Buchstaben, die ein Name haben darf. Es bleibt so stehen.
found-look-alike-name-warn-hidden-dot = Das „{ $letter }“ in diesem Namen trägt einen zweiten Punkt, der sich hinter dem eigenen verbirgt.
found-look-alike-name-warn-mixed-scripts = Dieser Name mischt Buchstaben mehrerer Schriften: „{ $letter }“ ist { $script }.
found-look-alike-name-warn-rare-letter = Das „{ $letter }“ in diesem Namen ist ein Buchstabe, den keine Sprache im Alltag gebraucht.
found-look-alike-name-warn-whole-script = Die Buchstaben dieses Namens sind { $script }.
why-look-alike-name = Ähnliche Buchstaben können Sie zu einer anderen Website führen, als Sie denken.
mend-look-alike-name = Vergleichen Sie den Namen mit dem, zu dem Sie wollten, oder geben Sie diesen selbst ein.

check-mailbox-name = Das Zertifikat nennt das Postfach.
found-mailbox-name-fail = Das Zertifikat nennt { $name } nicht.
found-mailbox-name-unknown = Das Zertifikat enthält mehr Namen, als { -whylock } liest. { $name } ist vielleicht darunter.
why-mailbox-name = Ein Zertifikat beweist nur die Namen, die darin stehen.
mend-mailbox-name = Besorgen Sie ein Zertifikat, das { $name } nennt.

check-must-staple = Verspricht das Zertifikat eine angeheftete Antwort über seine Sperrung, sendet der Server eine.
found-must-staple-fail = „{ $about }“ verspricht eine angeheftete Antwort. Der Server wurde danach gefragt und hat keine gesendet.
found-must-staple-fail-unusable-answer = „{ $about }“ verspricht eine angeheftete Antwort. Was der Server gesendet hat, zählt nicht. { $why }
found-must-staple-unknown = „{ $about }“ verspricht eine angeheftete Antwort. Ob der Server eine gesendet hat, ist von hier aus nicht zu sehen.
why-must-staple = Firefox lehnt ein solches Zertifikat ohne die Antwort ab. Andere Browser achten nicht darauf.
mend-must-staple = Lassen Sie den Server OCSP-Antworten anheften, oder besorgen Sie ein Zertifikat ohne dieses Versprechen.

check-name-attributes = Die Teile eines Namens haben die Längen und Typen, die der Standard erlaubt.
found-name-attributes-fail = Ein Teil des Namens von „{ $about }“ ist zu lang oder zu kurz: „{ $value }“.
found-name-attributes-warn = Ein Teil des Namens von „{ $about }“ ist in einem veralteten Texttyp geschrieben: „{ $value }“.
why-name-attributes = Programme haben für Namen nur begrenzt Platz. Ein längerer wird vielleicht abgeschnitten und für einen anderen gehalten.
mend-name-attributes = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat mit einem kürzeren Namen.

check-name-constraints = Alle Zertifizierungsstellen darüber dürfen für alle Namen im Zertifikat bürgen.
found-name-constraints-fail = „{ $authority }“ darf nicht für { $name } bürgen, doch „{ $about }“ nennt diesen Namen. Er liegt in { $subtree } oder ist davon nicht zu unterscheiden.
found-name-constraints-fail-not-permitted = „{ $authority }“ darf nur für bestimmte Namen bürgen. { $name } steht in „{ $about }“ und gehört nicht dazu.
found-name-constraints-unknown = Nicht alle Namen von „{ $about }“ ließen sich mit den Einschränkungen darüber vergleichen.
found-name-constraints-unknown-too-much = Für „{ $about }“ gibt es zu viele Namen und Beschränkungen: { -whylock } vergleicht { $limit } Paare.
why-name-constraints = Eine Zertifizierungsstelle für die Namen einer Organisation soll nicht für andere bürgen können.
mend-name-constraints = Besorgen Sie ein Zertifikat von einer Zertifizierungsstelle, die für den Namen bürgen darf.

check-name-constraints-critical = Namenseinschränkungen sind als kritisch markiert.
found-name-constraints-critical-fail = „{ $about }“ markiert die Namenseinschränkungen nicht als kritisch.
why-name-constraints-critical = Ein Programm, das die Erweiterung nicht kennt, darf sie übergehen, solange sie nicht als kritisch markiert ist.
mend-name-constraints-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Namenseinschränkungen kritisch sind.

check-name-constraints-dns-form = Eine Einschränkung für Hostnamen ist ein Hostname.
found-name-constraints-dns-form-fail = „{ $about }“ schränkt Hostnamen durch „{ $value }“ ein. Das ist kein Hostname.
why-name-constraints-dns-form = Was eine Einschränkung verbietet, die kein Name ist, hängt davon ab, wer sie liest.
mend-name-constraints-dns-form = Bitten Sie den Betreiber von „{ $about }“ um ein Zertifikat, dessen Einschränkungen Hostnamen sind.

check-name-constraints-email-form = Eine Einschränkung für Mailadressen ist ein Postfach, ein Host oder eine Domain.
found-name-constraints-email-form-fail = „{ $about }“ schränkt Mailadressen durch „{ $value }“ ein. Das ist weder ein Postfach noch ein Host noch eine Domain.
why-name-constraints-email-form = Was eine Einschränkung verbietet, die kein Name ist, hängt davon ab, wer sie liest.
mend-name-constraints-email-form = Bitten Sie den Betreiber von „{ $about }“ um ein Zertifikat, dessen Einschränkungen Postfächer, Hosts oder Domains sind.

check-name-constraints-empty = Namenseinschränkungen erlauben etwas oder schließen etwas aus.
found-name-constraints-empty-fail = „{ $about }“ hat Namenseinschränkungen mit einer leeren Liste.
why-name-constraints-empty = Eine leere Liste kann alles erlauben oder nichts. Programme sind sich darin nicht einig.
mend-name-constraints-empty = Bitten Sie den Betreiber von „{ $about }“ um ein Zertifikat, dessen Namenseinschränkungen etwas besagen.

check-name-constraints-ip-form = Eine Einschränkung für Adressen ist eine Adresse mit ihrer Maske.
found-name-constraints-ip-form-fail = „{ $about }“ schränkt Adressen durch { $value } ein. Das ist kein Bereich.
why-name-constraints-ip-form = Was ein fehlerhafter Bereich verbietet, hängt davon ab, wer ihn liest.
mend-name-constraints-ip-form = Bitten Sie den Betreiber von „{ $about }“ um ein Zertifikat, dessen Einschränkungen vollständige Bereiche sind.

check-name-constraints-placement = Nur das Zertifikat einer Zertifizierungsstelle schränkt Namen ein.
found-name-constraints-placement-fail = „{ $about }“ ist keine Zertifizierungsstelle und schränkt doch Namen ein.
why-name-constraints-placement = Unter dem Zertifikat einer Website gibt es keine Namen, die sich einschränken ließen.
mend-name-constraints-placement = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat ohne Namenseinschränkungen.

check-name-constraints-range = Namenseinschränkungen reichen hinab bis zu jedem Namen darunter.
found-name-constraints-range-fail = „{ $about }“ schränkt Namen nur ab einer oder bis zu einer bestimmten Tiefe ein.
why-name-constraints-range = Niemand beachtet eine solche Tiefe. Namen, die sie verbieten soll, würden akzeptiert.
mend-name-constraints-range = Bitten Sie den Betreiber von „{ $about }“ um ein Zertifikat mit Einschränkungen ohne Minimum und ohne Maximum.

check-name-constraints-uri-form = Eine Einschränkung für URIs ist ein Host oder eine Domain.
found-name-constraints-uri-form-fail = „{ $about }“ schränkt URIs durch „{ $value }“ ein. Das ist weder ein Host noch eine Domain.
why-name-constraints-uri-form = Was eine Einschränkung verbietet, die kein Name ist, hängt davon ab, wer sie liest.
mend-name-constraints-uri-form = Bitten Sie den Betreiber von „{ $about }“ um ein Zertifikat, dessen Einschränkungen Hosts oder Domains sind.

check-named-curve = Eine elliptische Kurve wird benannt, nicht ausgeschrieben.
found-named-curve-fail = Der Schlüssel von „{ $about }“ benennt seine Kurve nicht.
why-named-curve = Wer die Kurve selbst wählen darf, kann Schlüssel fälschen, die wie die eines anderen aussehen.
mend-named-curve = Erzeugen Sie einen neuen Schlüssel auf der benannten Kurve P-256, und besorgen Sie ein Zertifikat dafür.

check-path-length = Unter einer Zertifizierungsstelle folgen nicht mehr Zwischenzertifikate, als ihr erlaubt sind.
found-path-length-fail = Unter „{ $about }“ erlaubte Zwischenzertifikate: { $limit }. Tatsächlich sind es: { $value }.
why-path-length = Wer einer Zertifizierungsstelle Aufgaben überträgt, kann verbieten, dass sie diese weitergibt.
mend-path-length = Besorgen Sie ein Zertifikat von einer Zertifizierungsstelle, die es ohne weitere Stelle dazwischen ausstellen darf.

check-path-length-form = Eine Grenze für die Pfadlänge steht nur im Zertifikat einer Zertifizierungsstelle.
found-path-length-form-fail = „{ $about }“ begrenzt die Pfadlänge, doch der Schlüssel signiert keine Zertifikate.
why-path-length-form = Die Grenze bedeutet dort nichts. Manche Programme halten sie für das Zeichen einer Zertifizierungsstelle.
mend-path-length-form = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat ohne Pfadlänge.

check-policy-constraints-critical = Richtlinieneinschränkungen sind als kritisch markiert.
found-policy-constraints-critical-fail = „{ $about }“ markiert die Richtlinieneinschränkungen nicht als kritisch.
why-policy-constraints-critical = Ein Programm, das die Erweiterung nicht kennt, darf sie übergehen, solange sie nicht als kritisch markiert ist.
mend-policy-constraints-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Richtlinieneinschränkungen kritisch sind.

check-policy-constraints-empty = Richtlinieneinschränkungen schränken etwas ein.
found-policy-constraints-empty-fail = „{ $about }“ hat Richtlinieneinschränkungen, die nichts besagen.
why-policy-constraints-empty = Der Standard lässt offen, was eine leere Liste bedeutet. Programme entscheiden das selbst.
mend-policy-constraints-empty = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat ohne leere Richtlinieneinschränkungen.

check-policy-mappings = Keine Richtlinie wird mit jeder beliebigen gleichgesetzt.
found-policy-mappings-fail = „{ $about }“ ordnet eine Richtlinie anyPolicy zu oder umgekehrt.
why-policy-mappings = Wer eine Richtlinie mit jeder beliebigen gleichsetzt, erklärt alle Regeln für gleich.
mend-policy-mappings = Bitten Sie die Zertifizierungsstelle um ein Zertifikat ohne diese Zuordnung.

check-policy-mappings-critical = Richtlinienzuordnungen stehen im Zertifikat einer Zertifizierungsstelle und sind als kritisch markiert.
found-policy-mappings-critical-fail = „{ $about }“ ist keine Zertifizierungsstelle und ordnet doch Richtlinien zu.
found-policy-mappings-critical-warn = „{ $about }“ markiert die Richtlinienzuordnungen nicht als kritisch.
why-policy-mappings-critical = Zuordnungen sagen, welche Regeln einer Stelle als die einer anderen gelten. Das braucht nur, wer Zertifikate ausstellt.
mend-policy-mappings-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Richtlinienzuordnungen dieser Regel folgen.

check-policy-qualifiers = Was ein Zertifikat seinen Richtlinien hinzufügt, hat die Form, die der Standard erlaubt.
found-policy-qualifiers-fail = „{ $about }“ fügt anyPolicy etwas hinzu, was der Standard nicht kennt.
found-policy-qualifiers-warn = Ein Hinweistext von „{ $about }“ ist länger als 200 Zeichen oder ein IA5String.
why-policy-qualifiers = Programme, die solche Zusätze anzeigen oder beachten, kennen nur die des Standards.
mend-policy-qualifiers = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Richtlinien nur erlaubte Zusätze haben.

check-post-quantum = Der vereinbarte Schlüssel widersteht einem künftigen Quantencomputer.

check-public-key-algorithm = Schlüssel sind RSA-Schlüssel oder liegen auf einer elliptischen Kurve.
found-public-key-algorithm-fail = Der Schlüssel von „{ $about }“ ist von anderer Art: { $value }.
why-public-key-algorithm = Browser akzeptieren nur, was alle von ihnen untersucht haben. Andere Schlüssel kommen, wenn die Regeln sie nennen.
mend-public-key-algorithm = Erzeugen Sie einen neuen Schlüssel mit RSA oder der Kurve P-256, und besorgen Sie ein Zertifikat dafür. Gehört der Schlüssel einer Zertifizierungsstelle, wählen Sie eine andere.

check-public-key-readable = Der öffentliche Schlüssel hat die Form seines Algorithmus.
found-public-key-readable-fail = Der öffentliche Schlüssel von „{ $about }“ ist kein Schlüssel seines Algorithmus, { $value }.
why-public-key-readable = Mit einem Schlüssel, der keiner ist, lässt sich nichts prüfen.
mend-public-key-readable = Erzeugen Sie einen neuen Schlüssel, und besorgen Sie ein Zertifikat dafür.

check-private-suffix-wildcard = Ein Stern steht nicht für alle, denen eine Firma einen Namen unter ihrer Endung gegeben hat.
found-private-suffix-wildcard-fail = { $value } umfasst Namen, die vielen Inhabern gehören.
found-private-suffix-wildcard-unknown = { $value } umfasst Namen, die vielen Inhabern gehören. Daneben liest { -whylock } nicht jeden Namen.
why-private-suffix-wildcard = Wer ein solches Zertifikat hat, könnte anstelle der Websites aller dieser Inhaber antworten.
mend-private-suffix-wildcard = Besorgen Sie ein Zertifikat, das die Website selbst nennt.

check-public-suffix-wildcard = Ein Stern steht nicht für alle, die einen Namen unter einer öffentlichen Endung haben.
found-public-suffix-wildcard-fail = { $value } umfasst Namen, die vielen Inhabern gehören.
found-public-suffix-wildcard-unknown = { $value } umfasst Namen, die vielen Inhabern gehören. Daneben liest { -whylock } nicht jeden Namen.
found-public-suffix-wildcard-warn = { $value } umfasst Namen, die vielen Inhabern gehören können. Die Website selbst braucht das nicht.
why-public-suffix-wildcard = Wer ein solches Zertifikat hat, könnte anstelle der Websites aller dieser Inhaber antworten.
mend-public-suffix-wildcard = Besorgen Sie ein Zertifikat, das die Website selbst nennt.

check-repeated-key-bytes = Ein RSA-Schlüssel wiederholt nicht immer wieder dasselbe Byte.
found-repeated-key-bytes-unknown = Der Schlüssel von „{ $about }“ ist zu lang, um ganz gelesen zu werden.
found-repeated-key-bytes-warn = Im Schlüssel von „{ $about }“ steht ein Byte { $value } Mal hintereinander.
why-repeated-key-bytes = Der Zufall macht keine solche Reihe. Der Schlüssel wurde beschädigt oder seltsam erzeugt. Das allein lässt niemanden ein.
mend-repeated-key-bytes = Erzeugen Sie einen neuen Schlüssel mit anderer Software, und besorgen Sie ein Zertifikat dafür.

check-read-whole = Das Zertifikat ist nicht größer als das, was { -whylock } liest.
found-read-whole-unknown = „{ $about }“ ist sehr groß. { -whylock } hat { $value } seiner { $limit } Bytes ausgelassen.
why-read-whole = Übliche Zertifikate haben einige Tausend Bytes. Was sich in so viel mehr verbirgt, hat niemand angesehen.
mend-read-whole = Bitten Sie den Aussteller von „{ $about }“ um ein kleineres.

check-required-key-usage = Der Schlüssel des Zertifikats darf so verwendet werden wie verlangt.
found-required-key-usage-fail = Die Schlüsselverwendung nennt { $value }. Verlangt war { $expected }.
found-required-key-usage-unknown = Die Schlüsselverwendung von „{ $about }“ war nicht lesbar.
why-required-key-usage = Wer einen Schlüssel anders verwendet als gedacht, gibt vielleicht mehr preis als beabsichtigt.
mend-required-key-usage = Besorgen Sie ein Zertifikat, dessen Schlüsselverwendung { $expected } nennt.

check-revocation = Keine der vorgelegten Sperrlisten nennt das Zertifikat.
found-revocation-fail = Der Aussteller hat „{ $about }“ am { $date } gesperrt. { $reason } Das sagt die Liste von „{ $author }“ vom { $at }.
found-revocation-unknown = Keine der vorgelegten Sperrlisten betrifft „{ $about }“.
found-revocation-unknown-unusable-list = Keine der vorgelegten Sperrlisten sagt, ob „{ $about }“ gesperrt wurde. { $why }
found-revocation-warn = Keine der vorgelegten Sperrlisten sagt, ob „{ $about }“ gesperrt wurde. { $why }
why-revocation = Ein Aussteller sperrt ein Zertifikat, wenn dessen Schlüssel verloren ging oder Namen nicht mehr stimmen. Danach beweist es nichts mehr.
mend-revocation = Besorgen Sie ein neues Zertifikat mit einem neuen Schlüssel. Liegt es an der Liste, legen Sie eine aktuelle desselben Ausstellers vor.

check-revocation-answer = Keine Antwort des OCSP-Dienstes seines Ausstellers sagt, dass das Zertifikat gesperrt ist.
found-revocation-answer-fail = Der Aussteller hat „{ $about }“ am { $date } gesperrt. { $reason } Das sagte „{ $author }“ am { $at }.
found-revocation-answer-warn = Die Antwort über „{ $about }“ zählt nicht. { $why }
why-revocation-answer = Danach beweist es nichts mehr. Firefox und Chromium lehnen eine Website ab, die selbst eine solche Antwort mitschickt.
mend-revocation-answer = Besorgen Sie ein neues Zertifikat mit einem neuen Schlüssel. Liegt es an der Antwort, lassen Sie den Server eine aktuelle holen.

check-revocation-list = Eine vorgelegte Sperrliste hält die Regeln für ihren Aussteller ein.
found-revocation-list-fail = Für Liste { $number } von „{ $about }“ gilt Folgendes nicht: { $rule }
found-revocation-list-warn = Für Liste { $number } von „{ $about }“ gilt Folgendes nicht: { $rule }
why-revocation-list = Wer ein Zertifikat nachschlägt, muss wissen, welche Liste die neueste ist und von wem sie stammt.
mend-revocation-list = Bitten Sie „{ $about }“ um eine Liste, die RFC 5280 §5 einhält.
list-same-algorithm = Beide Stellen nennen denselben Signaturalgorithmus.
list-version2 = Die Liste hat die Version 2.
list-named-issuer = Der Aussteller der Liste hat einen Namen.
list-time-form = Zeitangaben vor 2050 sind als UTCTime geschrieben.
list-next-update = Die Liste sagt, wann die nächste fällig ist.
list-no-empty-list = Eine Aufzählung ohne Einträge wird weggelassen.
list-authority-key-identifier = Die Liste benennt den Schlüssel, der sie signiert hat.
list-crl-number = Die Liste hat eine Nummer.
list-crl-number-length = Die Nummer der Liste hat höchstens 20 Oktette.
list-not-critical = Die Nummer und die Verweise der Liste sind nicht kritisch.
list-critical = Was den Geltungsbereich der Liste einschränkt, ist kritisch.
list-filled-distribution-point = Der issuingDistributionPoint der Liste besagt etwas.
revoked-unspecified = Ein Grund ist nicht angegeben.
revoked-key-compromise = Der private Schlüssel des Zertifikats geriet in andere Hände.
revoked-ca-compromise = Der private Schlüssel des Ausstellers geriet in andere Hände.
revoked-affiliation-changed = Die Namen im Zertifikat stimmen nicht mehr.
revoked-superseded = Ein anderes Zertifikat ist an seine Stelle getreten.
revoked-cessation-of-operation = Das Zertifikat wird nicht mehr gebraucht.
revoked-certificate-hold = Das Zertifikat ist vorläufig gesperrt.
revoked-remove-from-crl = Die vorläufige Sperre ist aufgehoben.
revoked-privilege-withdrawn = Was das Zertifikat erlaubte, ist nicht mehr erlaubt.
revoked-aa-compromise = Der Schlüssel einer Attributstelle geriet in andere Hände.
unusable-other-issuer = Die Liste stammt von einem anderen Aussteller.
unusable-delta = Die Liste enthält nur Änderungen an einer anderen Liste, was nicht unterstützt wird.
unusable-indirect = Die Liste führt Zertifikate mehrerer Aussteller, was nicht unterstützt wird.
unusable-other-distribution-point = Die Liste ist für Zertifikate, die auf eine andere Liste verweisen.
unusable-other-kind = Die Liste betrifft eine andere Art von Zertifikat.
unusable-only-some-reasons = Die Liste umfasst nur einige Sperrgründe.
unusable-unknown-critical-extension = Die Liste hat eine kritische Erweiterung, die hier nicht bekannt ist.
unusable-unknown-critical-entry-extension = Ein Eintrag der Liste hat eine kritische Erweiterung, die hier nicht bekannt ist.
unusable-no-signer = Hier liegt kein Zertifikat vor, dessen Schlüssel die Liste signiert haben könnte.
unusable-not-for-crls = Der Schlüssel, der zum Aussteller der Liste gehört, darf keine Sperrlisten signieren.
unusable-invalid-signature = Die Signatur der Liste ist falsch.
unusable-unverified-signature = Die Signatur der Liste ließ sich nicht prüfen.
unusable-not-yet-issued = Die Liste wurde erst nach dem fraglichen Zeitpunkt ausgestellt.
unusable-outdated = Die nächste Liste war schon fällig.
unusable-no-next-update = Die Liste sagt nicht, wann die nächste fällig ist.
unusable-removed = Laut der Liste wurde das Zertifikat daraus entfernt. Das kann nur eine Liste von Änderungen sagen.
unusable-no-serial-number = Die Seriennummer des Zertifikats war nicht lesbar.
unanswered-unreadable = Sie war nicht zu lesen.
unanswered-malformed-request = Der Dienst konnte die Frage nicht lesen.
unanswered-internal-error = Mit dem Dienst stimmt etwas nicht.
unanswered-try-later = Der Dienst konnte gerade nicht antworten.
unanswered-signature-required = Der Dienst beantwortet nur unterschriebene Fragen.
unanswered-unauthorized = Der Dienst verweigert die Antwort oder weiß nichts von dem Zertifikat.
unanswered-unassigned-status = Den Zustand, den der Dienst meldet, kennt der Standard nicht.
unanswered-other-form = Sie hat eine andere Form als die einfache, was nicht unterstützt wird.
unanswered-other-certificate = Sie betrifft ein anderes Zertifikat.
unanswered-unknown-hash = Sie nennt das Zertifikat mit einem Hash, der nicht unterstützt wird.
unanswered-unknown-critical-extension = Sie hat eine kritische Erweiterung, die hier nicht bekannt ist.
unanswered-no-signer = Weder hat der Aussteller sie unterschrieben, noch kam das Zertifikat des Dienstes mit.
unanswered-not-for-ocsp = Das Zertifikat des Dienstes ist nicht für solche Antworten bestimmt.
unanswered-not-delegated = Das Zertifikat des Dienstes stammt nicht vom Aussteller des Zertifikats.
unanswered-delegate-out-of-time = Das Zertifikat des Dienstes galt zu dem Zeitpunkt nicht.
unanswered-delegate-broken-hash = Das Zertifikat des Dienstes ist mit einem gebrochenen Hash signiert: Andere könnten es gemacht haben.
unanswered-delegate-unknown-extension = Das Zertifikat des Dienstes hat eine kritische Erweiterung, die hier nicht bekannt ist.
unanswered-delegate-revoked = Das Zertifikat des Dienstes wurde gesperrt.
unanswered-invalid-signature = Ihre Unterschrift ist falsch.
unanswered-unverified-signature = Ihre Unterschrift konnte nicht geprüft werden.
unanswered-not-yet-given = Sie wurde erst nach dem fraglichen Zeitpunkt gegeben.
unanswered-outdated = Die nächste Antwort war schon fällig.
unanswered-no-next-update = Sie sagt nicht, wie lange sie zählt.
unanswered-unknown-to-responder = Der Dienst kennt das Zertifikat nicht.

check-revoked-authority = Mozillas Liste gesperrter Ausweisstellen nennt das Zertifikat nicht.
found-revoked-authority-fail = Mozillas Liste vom { $date } sagt, dass „{ $about }“ gesperrt ist.
why-revoked-authority = Firefox lehnt alles ab, wofür eine gesperrte Ausweisstelle bürgt. Andere Browser führen eigene Listen.
mend-revoked-authority = Besorgen Sie ein Zertifikat von einer anderen Ausweisstelle.

check-revocation-pointer = Ein öffentliches Zertifikat sagt, wo sein Aussteller gesperrte Zertifikate bekannt gibt.
found-revocation-pointer-fail = „{ $about }“ nennt dafür keine Adresse, die mit http beginnt.
why-revocation-pointer = Ohne diese Angabe erfährt niemand, dass das Zertifikat gesperrt wurde.
mend-revocation-pointer = Bitten Sie den Aussteller des Zertifikats um eines mit dieser Angabe.

check-roca-key = Ein RSA-Schlüssel stammt nicht aus dem fehlerhaften Generator in Chips von Infineon.
found-roca-key-fail = Der Schlüssel von „{ $about }“ stammt aus diesem Generator. Er hat { $value } Bit; bis { $limit } sind solche Schlüssel zu berechnen.
found-roca-key-unknown = Der Schlüssel von „{ $about }“ wurde nicht angesehen, weil zu viele große Schlüssel vor ihm kamen.
found-roca-key-unknown-bound = Der Schlüssel von „{ $about }“ hat { $value } Bit. Mit mehr als { $limit } rechnet { -whylock } nicht.
why-roca-key = Er wählte unter zu wenigen Primzahlen. Wer genug bezahlt, kann den privaten Schlüssel berechnen und an die Stelle des Inhabers treten.
mend-roca-key = Erzeugen Sie einen neuen Schlüssel außerhalb dieses Chips, und besorgen Sie ein Zertifikat dafür.

check-root-authority-key-identifier = Nennt eine Wurzel den Schlüssel ihres Ausstellers, ist es ihr eigener.
found-root-authority-key-identifier-fail = „{ $about }“ hat einen authorityKeyIdentifier, der keinen Schlüssel nennt.
found-root-authority-key-identifier-fail-other = „{ $about }“ nennt als Schlüssel des Ausstellers { $value } und nicht den eigenen.
why-root-authority-key-identifier = Eine Wurzel hat keinen Aussteller außer sich selbst. Wer einen anderen sucht, sucht vielleicht vergebens.
mend-root-authority-key-identifier = Verwenden Sie eine Wurzel, deren authorityKeyIdentifier ihr eigener ist oder fehlt.

check-root-extended-key-usage = Eine Wurzel hat keine erweiterte Schlüsselverwendung.
found-root-extended-key-usage-fail = „{ $about }“ hat eine erweiterte Schlüsselverwendung.
why-root-extended-key-usage = Programme sind sich nicht einig, ob sie auch für das gilt, was unter einer Wurzel steht.
mend-root-extended-key-usage = Verwenden Sie eine Wurzel ohne diese Angabe. Der Zweck gehört ins Zwischenzertifikat.

check-root-list-age = Die Listen der öffentlichen Wurzeln sind aktuell.
found-root-list-age-warn = Alter der Listen öffentlicher Wurzeln in Tagen: { $value }. Nach { $limit } Tagen können sie veraltet sein.
why-root-list-age = Eine Wurzel, die seither aufgenommen oder gestrichen wurde, ist hier nicht bekannt.
mend-root-list-age = Verwenden Sie eine neuere Version von { -whylock }.

check-root-path-length = Eine Wurzel hat keine Pfadlänge.
found-root-path-length-warn = „{ $about }“ hat eine Pfadlänge: { $value }.
why-root-path-length = Programme sind sich nicht einig, ob sie auch für das gilt, was unter einer Wurzel steht.
mend-root-path-length = Es ist nichts zu tun. Eine neue Wurzel käme ohne sie aus.

check-rsa-exponent = Der Exponent eines RSA-Schlüssels ist ungerade und mindestens 3, besser 65537.
found-rsa-exponent-fail = Der Exponent des Schlüssels von „{ $about }“ ist { $value }.
found-rsa-exponent-fail-bound = Der Exponent des Schlüssels von „{ $about }“ hat { $value } Bit. Er ist gerade oder größer als der Schlüssel selbst.
found-rsa-exponent-warn = Der Exponent des Schlüssels von „{ $about }“ ist { $value }. Er sollte zwischen 65537 und 2^256 liegen.
found-rsa-exponent-warn-bound = Der Exponent des Schlüssels von „{ $about }“ hat { $value } Bit. Er sollte höchstens { $limit } haben.
why-rsa-exponent = Mit einem schlechten Exponenten kann jeder anstelle des Inhabers signieren. Kleine haben schon viele Angriffe leicht gemacht.
mend-rsa-exponent = Erzeugen Sie einen neuen Schlüssel mit dem Exponenten 65537, und besorgen Sie ein Zertifikat dafür.

check-rsa-key-broken = Ein RSA-Schlüssel ist nicht so kurz, dass solche schon gebrochen wurden.
found-rsa-key-broken-fail = Der Schlüssel von „{ $about }“ hat { $value } Bit. Unter { $limit } Bit vertraut niemand einem Schlüssel.
why-rsa-key-broken = Solche Schlüssel wurden schon gebrochen. Wer das tut, kann sich an die Stelle des Zertifikats setzen.
mend-rsa-key-broken = Erzeugen Sie einen neuen Schlüssel mit mindestens 2048 Bit, und besorgen Sie ein Zertifikat dafür.

check-rsa-key-size = Ein RSA-Schlüssel hat mindestens 2048 Bit.
found-rsa-key-size-fail = Der Schlüssel von „{ $about }“ hat { $value } Bit. Mindestens { $limit } sind nötig.
found-rsa-key-size-warn = Der Schlüssel von „{ $about }“ hat { $value } Bit. Über { $limit } Bit kann ihn nicht jeder verwenden.
why-rsa-key-size = Kürzere Schlüssel kann brechen, wer viele Computer hat.
mend-rsa-key-size = Erzeugen Sie einen neuen Schlüssel mit mindestens 2048 Bit, und besorgen Sie ein Zertifikat dafür.

check-rsa-key-transport = Der Schlüssel wird vereinbart, nicht mit dem des Servers verschlüsselt und gesendet.
found-rsa-key-transport-warn = Der Schlüssel wurde gesendet, verschlüsselt mit dem des Servers: { $name }.
found-rsa-key-transport-unknown = Wie der Schlüssel zustande kam, ist nicht bekannt: { $name }.
why-rsa-key-transport = Beim Entschlüsseln machen Server Fehler, die Angreifer immer wieder eingelassen haben.
mend-rsa-key-transport = Bieten Sie nur TLS 1.3 oder Cipher-Suites mit ECDHE an.

check-rsa-modulus-octets = Die Bitzahl eines RSA-Schlüssels ist ein Vielfaches von acht.
found-rsa-modulus-octets-fail = Der Schlüssel von „{ $about }“ hat { $value } Bit, was kein Vielfaches von acht ist.
why-rsa-modulus-octets = Krumme Längen stammen von fehlerhaften Programmen, und andere Programme stolpern darüber.
mend-rsa-modulus-octets = Erzeugen Sie einen neuen Schlüssel mit 2048 Bit, und besorgen Sie ein Zertifikat dafür.

check-serial-entropy = In einer Seriennummer ist Platz für 64 zufällige Bits.
found-serial-entropy-warn = Die Seriennummer von „{ $about }“ hat { $value } Bit. Verlangt sind mindestens { $limit } zufällige.
why-serial-entropy = Der Zufall darin hindert Fälscher daran, zwei Zertifikate zu erzeugen, die gleich aussehen.
mend-serial-entropy = Es ist nichts zu tun, es sei denn, der Aussteller Ihrer Zertifikate macht das immer wieder.

check-serial-number = Die Seriennummer ist positiv.
found-serial-number-fail = Die Seriennummer von „{ $about }“ ist null oder negativ. Ihre Oktette: { $value }.
found-serial-number-fail-no-value = Die Seriennummer von „{ $about }“ ist leer.
why-serial-number = Ein Zertifikat wird über seine Seriennummer gesperrt. Bei Zahlen unter eins sind sich Programme nicht einig.
mend-serial-number = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat mit positiver Seriennummer.

check-serial-number-length = Die Seriennummer hat höchstens 20 Oktette.
found-serial-number-length-fail = Die Seriennummer von „{ $about }“ hat { $value } Oktette. Erlaubt sind { $limit }.
why-serial-number-length = Programme haben für Seriennummern nur begrenzt Platz. Eine längere wird vielleicht abgeschnitten und für eine andere gehalten.
mend-serial-number-length = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat mit einer kürzeren Seriennummer.

check-signature = Der Schlüssel des Ausstellers hat das Zertifikat signiert.
found-signature-fail = Die Signatur von „{ $about }“ stammt nicht vom Schlüssel von „{ $name }“.
found-signature-unknown = Die Signatur von „{ $about }“ ließ sich hier nicht prüfen.
found-signature-unknown-unsupported = Die Signatur von „{ $name }“ ist von einer Art, die hier nicht unterstützt wird: { $algorithm }.
why-signature = Nur die Signatur bindet ein Zertifikat an seinen Aussteller. Ohne sie könnte jeder es geschrieben haben.
mend-signature = Installieren Sie „{ $about }“ noch einmal so wie ausgestellt, zusammen mit dem passenden Zertifikat von „{ $name }“.

check-signature-algorithm = Signaturen sind von einer Art, die in den Regeln für öffentliche Zertifikate steht.
found-signature-algorithm-fail = Die Art oder die Parameter der Signatur von „{ $about }“ stehen nicht auf der Liste: { $value }.
found-signature-algorithm-warn = Die Art oder die Parameter der eigenen Signatur der Wurzel stehen nicht auf der Liste: { $value }.
why-signature-algorithm = Die Liste nennt, was alle prüfen können und was standhält.
mend-signature-algorithm = Bitten Sie den Aussteller um ein Zertifikat mit SHA-256 und RSA. Auch ECDSA mit dem zur Kurve passenden Hash ist erlaubt.

check-signature-algorithm-agreement = Das Zertifikat nennt im signierten Teil und außerhalb denselben Signaturalgorithmus.
found-signature-algorithm-agreement-fail = „{ $about }“ ist mit { $value } signiert. Im signierten Teil steht { $expected }.
found-signature-algorithm-agreement-warn = „{ $about }“ schreibt die Parameter des Algorithmus auf zwei Arten.
why-signature-algorithm-agreement = Was außerhalb des signierten Teils steht, kann jeder ändern. Würden Programme dem vertrauen, ließe sich ein schwächerer Algorithmus unterschieben.
mend-signature-algorithm-agreement = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, das seinen Algorithmus richtig nennt.

check-signature-hash = Die Signaturen beruhen auf einem Hash, der nicht gebrochen ist.
found-signature-hash-fail = Die Signatur von „{ $about }“ beruht auf { $value }.
why-signature-hash = Bei einem gebrochenen Hash lassen sich zwei Zertifikate mit derselben Signatur erzeugen. Eines davon kann eine andere Website nennen.
mend-signature-hash = Besorgen Sie ein Zertifikat, dessen Signatur auf SHA-256 oder einem stärkeren Hash beruht.

check-timestamp-signature = Ein öffentliches Log hat seinen Zeitstempel für dieses Zertifikat signiert.
found-timestamp-signature-fail-misfit = Der Zeitstempel von { $log } passt nicht zu „{ $about }“. Er ist gefälscht oder für ein Zertifikat gemacht, das nicht hier ist.
found-timestamp-signature-fail-other-certificate = { $log } hat den Zeitstempel in „{ $about }“ für ein anderes Zertifikat gemacht: „{ $other }“.
found-timestamp-signature-fail-other-issuer = { $log } hat den Zeitstempel in „{ $about }“ für ein solches Zertifikat eines anderen Ausstellers gemacht: „{ $other }“.
found-timestamp-signature-fail-other-form = { $log } hat den Zeitstempel gemacht, damit er in „{ $about }“ steht. Er kam aber daneben.
found-timestamp-signature-fail-malformed = Was für „{ $about }“ an der Stelle der Signatur eines Logs steht, kann keine sein: { $log }.
found-timestamp-signature-unknown-unknown-version = Ein Zeitstempel ist von einer Version, die { -whylock } nicht kennt.
found-timestamp-signature-unknown-no-issuer = { $log } hat den Schlüssel des Ausstellers mitsigniert, und dessen Zertifikat ist nicht hier.
found-timestamp-signature-unknown-unreadable = Was { $log } signiert hat, ist nicht zu erkennen: Das Zertifikat ist zu lang oder nicht in der verlangten Form.
found-timestamp-signature-unknown-unverified = Die Signatur von { $log } ließ sich hier nicht prüfen.
found-timestamp-signature-unknown-not-asked = Es sind mehr Zeitstempel da, als { -whylock } prüft. Der Rest blieb beiseite.
why-timestamp-signature = Nur die Signatur des Logs selbst zeigt, dass es dieses Zertifikat gesehen hat.
mend-timestamp-signature = Besorgen Sie ein Zertifikat mit Zeitstempeln, die dafür gemacht wurden.

check-timestamp-log = Das Log steht in der Liste öffentlicher Logs und ist in Betrieb.
found-timestamp-log-unknown = Dieses Log steht nicht in der Liste öffentlicher Logs: { $log }. Es ist vielleicht neuer als die Liste.
found-timestamp-log-warn-retired-since = { $log } wurde außer Betrieb genommen: { $limit }. Den Zeitstempel hat es vorher gemacht: { $at }.
found-timestamp-log-warn-retired-before = { $log } wurde außer Betrieb genommen: { $limit }. Den Zeitstempel hat es danach gemacht: { $at }.
found-timestamp-log-warn-no-place = { $log } schreibt in seine Zeitstempel, wo ein Zertifikat steht. In diesem fehlt das.
why-timestamp-log = Browser zählen Zeitstempel von Logs, die sie kennen und die in Betrieb sind.
mend-timestamp-log = Ist das Log neu, nehmen Sie eine neuere Liste der Logs. Sonst besorgen Sie ein Zertifikat mit Zeitstempeln von Logs, die in Betrieb sind.

check-timestamp-date = Ein Log kann seinen Zeitstempel zu dieser Zeit gemacht haben.
found-timestamp-date-fail-future = Der Zeitstempel von { $log } für „{ $about }“ ist von { $at }. Das liegt noch in der Zukunft.
found-timestamp-date-fail-after-end = Der Zeitstempel von { $log } ist von { $at }. Das Zertifikat „{ $about }“ endete vorher: { $limit }.
found-timestamp-date-fail-outside-interval = { $log } nimmt kein Zertifikat auf, das dann endet, wenn „{ $about }“ endet.
why-timestamp-date = So kann kein Log das Zertifikat gesehen haben; oder eine Uhr geht falsch.
mend-timestamp-date = Besorgen Sie ein Zertifikat, dessen Zeitstempel stimmen.

check-signed-timestamps = Öffentliche Logs haben das Zertifikat verzeichnet, so viele, wie die Regel von Firefox verlangt.
why-signed-timestamps = Was in öffentlichen Logs steht, fällt auf, wenn es nicht hätte ausgestellt werden dürfen.
mend-signed-timestamps = Besorgen Sie ein Zertifikat mit genügend Zeitstempeln, wie öffentliche Zertifizierungsstellen es anbieten.

check-signed-timestamps-apple = Öffentliche Logs haben das Zertifikat verzeichnet: der Teil von Apples Regel, der hier zu zählen ist.
why-signed-timestamps-apple = Was in öffentlichen Logs steht, fällt auf, wenn es nicht hätte ausgestellt werden dürfen.
mend-signed-timestamps-apple = Besorgen Sie ein Zertifikat mit genügend Zeitstempeln, wie öffentliche Zertifizierungsstellen es anbieten.

check-signed-timestamps-chrome = Öffentliche Logs haben das Zertifikat verzeichnet: der Teil von Chromes Regel, der hier zu zählen ist.
why-signed-timestamps-chrome = Was in öffentlichen Logs steht, fällt auf, wenn es nicht hätte ausgestellt werden dürfen.
mend-signed-timestamps-chrome = Besorgen Sie ein Zertifikat mit genügend Zeitstempeln, wie öffentliche Zertifizierungsstellen es anbieten.

found-timestamp-count-fail-timestamps = Zeitstempel, die gelten: { $value }. { $browser } verlangt { $limit }, von verschiedenen Logs.
found-timestamp-count-fail-operators = Die Zeitstempel, die gelten, sind von zu wenigen Betreibern für { $browser }.
found-timestamp-count-fail-current-log = { $browser } verlangt einen Zeitstempel eines Logs, das in Betrieb ist. Keiner ist es.
found-timestamp-count-fail-rfc6962-log = { $browser } verlangt einen Zeitstempel eines Logs der älteren Art. Keiner ist es.
found-timestamp-count-warn-timestamps = Zeitstempel, die gelten: { $value }. { $browser } verlangt { $limit }, von verschiedenen Logs. Weitere kommen vielleicht mit dem Handshake.
found-timestamp-count-warn-operators = Die Zeitstempel, die gelten, sind von zu wenigen Betreibern für { $browser }. Weitere kommen vielleicht mit dem Handshake.
found-timestamp-count-warn-current-log = { $browser } verlangt einen Zeitstempel eines Logs, das in Betrieb ist. Ein solcher kommt vielleicht mit dem Handshake.
found-timestamp-count-warn-rfc6962-log = { $browser } verlangt einen Zeitstempel eines Logs der älteren Art. Ein solcher kommt vielleicht mit dem Handshake.
found-timestamp-count-unknown-no-list = Keine Liste öffentlicher Logs liegt vor, also wurde kein Zeitstempel geprüft.
found-timestamp-count-unknown-stale-list = Zeitstempel, die gelten: { $value }, nach einer Liste von Logs, die zu alt ist. { $browser } verlangt { $limit }.
found-timestamp-count-unknown-undecided = Zeitstempel, die gelten: { $value }. { $browser } verlangt { $limit }. Von hier aus nicht zu erkennen: { $doubtful }.

check-clock = Die Uhr dieses Computers stimmt mit der Uhr der Website überein.
found-clock-warn-log = Die Uhr dieses Computers sagt { $own }. Ein öffentliches Log hat das Zertifikat am { $other } verzeichnet.
found-clock-warn-server = Die Uhr dieses Computers sagt { $own }. Die Uhr des Servers sagte { $other }.
why-clock = Zertifikate gelten für eine bestimmte Zeit. Eine falsche Uhr weist gültige ab oder nimmt abgelaufene an.
mend-clock = Stellen Sie die Uhr des Computers, der falsch geht.

check-small-factor = Ein RSA-Schlüssel ist nicht durch kleine Zahlen teilbar.
found-small-factor-fail = Der Schlüssel von „{ $about }“ ist durch { $value } teilbar.
found-small-factor-unknown = Der Schlüssel von „{ $about }“ wurde nicht angesehen, weil zu viele große Schlüssel vor ihm kamen.
found-small-factor-unknown-bound = Der Schlüssel von „{ $about }“ hat { $value } Bit. Mit mehr als { $limit } rechnet { -whylock } nicht.
why-small-factor = Ein guter Schlüssel hat nur große Teiler. Dieser wurde beschädigt oder schlecht erzeugt, und andere können ihn vielleicht berechnen.
mend-small-factor = Erzeugen Sie einen neuen Schlüssel mit anderer Software, und besorgen Sie ein Zertifikat dafür.

check-strict-transport = Die Website verlangt, nur über https besucht zu werden.
found-strict-transport-warn = Die Website verlangt das nicht.
found-strict-transport-unknown = Ob sie das tut, war nicht zu sehen.
why-strict-transport = Sonst läuft der erste Besuch vielleicht über eine offene Verbindung, die andere umleiten können.
mend-strict-transport = Senden Sie den Header Strict-Transport-Security mit einem max-age von einem Jahr.

check-subject-alternative-name = Das Zertifikat einer Website führt ihre Namen als alternative Namen (subjectAltName) auf.
found-subject-alternative-name-fail = „{ $about }“ hat keinen alternativen Namen.
found-subject-alternative-name-unknown = „{ $about }“ war nicht bis zum Ende zu lesen. Ob darin ein alternativer Name steht, ist nicht bekannt.
why-subject-alternative-name = Browser suchen den Namen der Website dort und nirgends sonst.
mend-subject-alternative-name = Besorgen Sie ein Zertifikat, das die Website als alternativen Namen nennt.

check-subject-directory-attributes-critical = Verzeichnisattribute des Inhabers (subjectDirectoryAttributes) sind nicht als kritisch markiert.
found-subject-directory-attributes-critical-fail = „{ $about }“ markiert die Verzeichnisattribute des Inhabers als kritisch.
why-subject-directory-attributes-critical = Ein Programm, das die Erweiterung nicht kennt, muss das Zertifikat ablehnen, wenn sie als kritisch markiert ist.
mend-subject-directory-attributes-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Verzeichnisattribute nicht kritisch sind.

check-subject-fields = Der Inhabername enthält, was vom Inhaber geprüft wurde, und sonst nichts.
found-subject-fields-fail = Der Inhabername von „{ $about }“ enthält ein Feld, das dort nicht stehen darf: { $value }.
found-subject-fields-fail-other = Dem Inhabernamen von „{ $about }“ fehlt ein Feld, das dort stehen muss: { $expected }.
why-subject-fields = Was dort steht, halten Menschen für geprüft.
mend-subject-fields = Bitten Sie den Aussteller des Zertifikats um eines, dessen Inhabername die Regeln einhält.

check-subject-key-identifier = Das Zertifikat einer Zertifizierungsstelle gibt ihrem Schlüssel eine Kennung.
found-subject-key-identifier-fail = „{ $about }“ gibt dem Schlüssel keine Kennung.
why-subject-key-identifier = Zertifikate nennen den Schlüssel, der sie signiert hat. Das führt ins Leere, wenn dieser keine Kennung hat.
mend-subject-key-identifier = Bitten Sie den Betreiber von „{ $about }“ um ein Zertifikat mit subjectKeyIdentifier.

check-subject-key-identifier-critical = Die Schlüsselkennung des Inhabers (subjectKeyIdentifier) ist nicht als kritisch markiert.
found-subject-key-identifier-critical-fail = „{ $about }“ markiert die Schlüsselkennung des Inhabers als kritisch.
why-subject-key-identifier-critical = Ein Programm, das die Erweiterung nicht kennt, muss das Zertifikat ablehnen, wenn sie als kritisch markiert ist.
mend-subject-key-identifier-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen subjectKeyIdentifier nicht kritisch ist.

check-subscriber-alternative-name-critical = Die alternativen Namen einer Website sind nur dann kritisch, wenn es keinen Inhabernamen gibt.
found-subscriber-alternative-name-critical-fail = „{ $about }“ hat einen Inhabernamen, und doch sind die alternativen Namen kritisch.
why-subscriber-alternative-name-critical = Wer eine kritische Erweiterung nicht kennt, muss das Zertifikat ablehnen.
mend-subscriber-alternative-name-critical = Bitten Sie den Aussteller des Zertifikats um eines, in dem diese Erweiterung nicht kritisch ist.

check-subscriber-basic-constraints = Das Zertifikat einer Website ist nicht das einer Zertifizierungsstelle.
found-subscriber-basic-constraints-fail = „{ $about }“ gibt an, keine Zertifizierungsstelle zu sein, und markiert das nicht als kritisch.
found-subscriber-basic-constraints-fail-value = „{ $about }“ ist das Zertifikat einer Zertifizierungsstelle: Es darf andere ausstellen.
why-subscriber-basic-constraints = Wer die Website betreibt, könnte Zertifikate für jede andere ausstellen.
mend-subscriber-basic-constraints = Besorgen Sie ein Zertifikat nur für die Website, und halten Sie das der Zertifizierungsstelle vom Server fern.

check-subscriber-extended-key-usage = Das Zertifikat einer Website gilt nach eigener Angabe für Server und außerdem höchstens für Clients.
found-subscriber-extended-key-usage-fail = „{ $about }“ sagt nicht, wofür es da ist.
found-subscriber-extended-key-usage-fail-value = „{ $about }“ ist auch für etwas anderes da: { $value }.
found-subscriber-extended-key-usage-warn = „{ $about }“ hat daneben einen weiteren Zweck: { $value }.
why-subscriber-extended-key-usage = Ein Schlüssel für zwei Zwecke kann für den einen auf dem Umweg über den anderen missbraucht werden.
mend-subscriber-extended-key-usage = Besorgen Sie für die Website ein Zertifikat, das nur für Server bestimmt ist.

check-subscriber-key-usage = Die Schlüsselverwendung einer Website nennt nur, was ihre Art von Schlüssel für einen Server tun darf.
found-subscriber-key-usage-fail = Die Schlüsselverwendung von „{ $about }“ erlaubt, was kein Server mit einem solchen Schlüssel tut: { $value }.
why-subscriber-key-usage = Was ein Schlüssel über seinen Zweck hinaus darf, hilft nur dem, der ihn stiehlt.
mend-subscriber-key-usage = Besorgen Sie ein Zertifikat mit der Schlüsselverwendung digitalSignature. Bei RSA darf höchstens keyEncipherment hinzukommen.

check-time-form = Zeitangaben sind so geschrieben, wie der Standard es verlangt.
found-time-form-fail = „{ $about }“ schreibt ein Datum ({ $value }) ohne Sekunden, mit Bruchteilen davon oder nicht in GMT.
found-time-form-warn = „{ $about }“ schreibt ein Datum vor 2050 ({ $value }) in der Form für spätere.
why-time-form = Programme, die ein Datum verschieden lesen, sind sich nicht einig, wann ein Zertifikat gültig ist.
mend-time-form = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Zeitangaben die übliche Form haben.

check-underscore = Kein Hostname enthält einen Unterstrich.
found-underscore-fail = In { $value } steht ein Unterstrich.
why-underscore = Nach den Regeln des Domain Name System heißt kein Host so. Manche Programme lehnen den Namen darum ab.
mend-underscore = Geben Sie der Website einen Namen mit Bindestrich, und besorgen Sie ein Zertifikat dafür.

check-unique-identifiers = Das Zertifikat hat keine eindeutigen Kennungen (uniqueIdentifier).
found-unique-identifiers-fail = „{ $about }“ hat eine eindeutige Kennung. Das Feld ist lange nicht mehr üblich.
why-unique-identifiers = Namen sollen nicht wiederverwendet werden. Wo niemand eine solche Nummer erwartet, vergleicht sie auch niemand.
mend-unique-identifiers = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat ohne eindeutige Kennungen.

check-uri-name-syntax = Eine URI im Zertifikat ist vollständig.
found-uri-name-syntax-fail = „{ $about }“ führt „{ $value }“ als URI, die nicht sagt, worauf sie sich bezieht.
found-uri-name-syntax-warn = „{ $about }“ führt „{ $value }“ als URI, die keinen Host nennt.
why-uri-name-syntax = Eine halbe Adresse lässt sich auf viele Arten ergänzen.
mend-uri-name-syntax = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat mit vollständigen URIs.

check-validation-level = Das Zertifikat sagt, was sein Aussteller geprüft hat.
found-validation-level-warn = „{ $about }“ nimmt erweiterte Validierung in Anspruch, doch der Wurzel wird dafür nicht vertraut.
why-validation-level = Erweiterte Validierung zählt nur unter Wurzeln, die dafür geprüft werden.
mend-validation-level = Es ist nichts zu tun. Browser behandeln das Zertifikat wie ein gewöhnliches.

check-validity = Das Zertifikat wird innerhalb seiner Gültigkeitsdauer verwendet.
found-validity-fail = „{ $about }“ ist am { $limit } abgelaufen.
found-validity-fail-early = „{ $about }“ ist vor dem { $limit } nicht gültig.
found-validity-unknown = Die Gültigkeitsdaten von „{ $about }“ waren nicht lesbar.
found-validity-warn = „{ $about }“ ist am { $limit } abgelaufen. Die Seite kam aus einem Zwischenspeicher und wurde vielleicht schon vorher abgerufen.
why-validity = Nach seinem letzten Tag steht niemand mehr für ein Zertifikat ein. Der Name gehört vielleicht jemand anderem, und ein gestohlener Schlüssel wird nicht mehr gemeldet.
mend-validity = Erneuern Sie das Zertifikat der Website, am besten durch ein Programm. Gehört es einer Zertifizierungsstelle, installieren Sie das, das sie jetzt ausgibt. Stimmt die Gültigkeit, prüfen Sie die Uhr dieses Computers.

check-validity-length = Das Zertifikat einer Website gilt nicht länger, als bei seiner Ausstellung erlaubt war.
found-validity-length-fail = „{ $about }“ gilt { $value } Tage. Bei der Ausstellung waren { $limit } erlaubt.
found-validity-length-warn = „{ $about }“ gilt eine Sekunde länger als die { $limit } Tage, die erlaubt waren.
why-validity-length = Je länger ein Zertifikat gilt, desto länger lässt sich ein gestohlener Schlüssel oder verkaufter Name missbrauchen.
mend-validity-length = Besorgen Sie ein Zertifikat für weniger Tage, und lassen Sie es von einem Programm erneuern.

check-validity-order = Die Gültigkeit endet nicht, bevor sie beginnt.
found-validity-order-fail = „{ $about }“ gilt ab dem { $at } und endet schon vorher, am { $limit }.
why-validity-order = Ein solches Zertifikat war nie gültig.
mend-validity-order = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Gültigkeit erst nach ihrem Beginn endet.

check-version = Das Zertifikat hat die Version, die seine Felder brauchen.
found-version-fail = Die Version von „{ $about }“ ist weder 1 noch 2 noch 3.
found-version-fail-bound = „{ $about }“ hat die Version { $value } und Felder der Version { $limit }.
why-version = Ein Programm, das sich nach der Version richtet, sieht die späteren Felder nicht. Was sie verbieten, sieht es auch nicht.
mend-version = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat der Version 3.

check-version-three = Das Zertifikat hat die Version 3.
found-version-three-fail = „{ $about }“ hat eine ältere Version, die keine Erweiterungen kennt.
why-version-three = Nur Version 3 kann sagen, für welche Namen ein Zertifikat gilt und was sein Schlüssel darf.
mend-version-three = Besorgen Sie ein Zertifikat von einer Zertifizierungsstelle, die Version 3 ausstellt. Alle öffentlichen tun das.

check-well-formed = Das Zertifikat hält die Regeln seiner Kodierung ein.
found-well-formed-fail = { $what }
found-well-formed-unknown = Es ist mehr fehlerhaft, als { -whylock } aufzählt.
found-well-formed-warn = { $what } Programme müssen es dennoch akzeptieren.
why-well-formed = Zwei Programme, die dieselben Bytes verschieden lesen, lassen sich gegeneinander ausspielen.
mend-well-formed = Bitten Sie den Aussteller des Zertifikats um eines, das richtig kodiert ist.

check-wildcard-form = Ein Stern in einem Namen ist dessen ganzes erstes Wort.
found-wildcard-form-fail = In { $value } steht der Stern anderswo.
why-wildcard-form = Browser verstehen einen Stern nur als das ganze erste Wort. Ein solcher Name passt darum zu keiner Website.
mend-wildcard-form = Besorgen Sie ein Zertifikat, dessen Namen ausgeschrieben sind oder mit Stern und Punkt beginnen.

### Each rule: check- says how it should be, found- what was found, why- why it matters, mend- what whoever
### runs the site can do.

check-cipher-suite = Die Daten sind mit einem Verfahren verschlüsselt, das standhält.
found-cipher-suite-fail = Das Verfahren verschlüsselt nichts oder ist gebrochen: { $name }.
found-cipher-suite-warn = Das Siegel gegen Änderungen ist kein Teil der Verschlüsselung: { $name }.
found-cipher-suite-unknown = { -whylock } kennt dieses Verfahren nicht: { $name }.
why-cipher-suite = Geschickte Angreifer haben solche Verfahren umgangen, jedes auf seine Weise.
mend-cipher-suite = Bieten Sie nur TLS 1.3 oder Cipher-Suites mit AES-GCM oder ChaCha20 an.

check-forward-secrecy = Ein später gestohlener Schlüssel öffnet nicht, was heute aufgezeichnet wird.
found-forward-secrecy-warn = Bei diesem Verfahren öffnet er es doch: { $name }.
found-forward-secrecy-unknown = Ob er es hier öffnet, ist nicht bekannt: { $name }.
why-forward-secrecy = Wer viel aufzeichnet und wartet, bekommt den Schlüssel vielleicht eines Tages.
mend-forward-secrecy = Bieten Sie nur TLS 1.3 oder Cipher-Suites mit ECDHE an.

check-protocol-version = Die TLS-Version ist eine, die standhält.
found-protocol-version-warn = Die Version ist veraltet: { $name }.
found-protocol-version-unknown = { -whylock } kennt diese Version nicht: { $name }.
why-protocol-version = Alte Versionen haben Fehler in ihrem Entwurf, die kein Server beheben kann.
mend-protocol-version = Bieten Sie nur TLS 1.2 und 1.3 an.

check-handshake-signature = Der Server signiert mit einem Algorithmus, der standhält.
found-handshake-signature-fail = Das Verfahren verlangt keinen Beweis, wessen Website das ist: { $name }.
found-handshake-signature-warn = Der Algorithmus ist veraltet: { $name }.
found-handshake-signature-unknown = { -whylock } kennt diesen Algorithmus nicht: { $name }.
why-handshake-signature = Mit dieser Signatur beweist der Server, dass das Zertifikat sein eigenes ist.
mend-handshake-signature = Lassen Sie den Server mit SHA-256 oder einem stärkeren Hash signieren.

## What to know beside the verdict

notice-http-cache = Ihr Browser hat diese Seite von einem früheren Besuch aufbewahrt. Die Angaben gehören zu der Verbindung, die sie geholt hat.
notice-back-forward-cache = Ihr Browser hat diese Seite aufbewahrt, während Sie woanders waren. Die Angaben gehören zu der Verbindung, die sie geholt hat.
notice-service-worker = Ein Programm der Website hat diese Seite in Ihrem Browser erzeugt. Die Angaben gehören zur Verbindung dieses Programms.
notice-unanswered = Ihr Browser hat für diese Seite eben keine Website abgerufen. Die Angaben gehören zu einer anderen Verbindung mit der Website.
notice-new-connection = Zum genaueren Hinsehen wurde eine neue Verbindung aufgebaut. Die Seite selbst kam über eine frühere.
notice-private-window = Das ist ein privates Fenster. Was { -whylock } davon weiß, ist weg, sobald Sie es schließen.
notice-lab-edition = Das ist die Laborausgabe. Sie akzeptiert auch die Ausweisstelle des Testlabors, die sonst niemand akzeptiert.
notice-retold = Diesen Bericht hat jemand gespeichert, für den { $date }. Die Zertifikate wurden neu geprüft; alles andere sagt nur die Datei.
notice-nameless = Wer diesen Bericht gespeichert hat, ließ den Namen der Website weg, und ihre Zertifikate, die ihn auch nennen.
notice-newer = Diesen Bericht hat ein neueres { -whylock } gemacht. Was dieses hier nicht kennt, bleibt erhalten, wird aber nicht gezeigt.
notice-paste = Um zu sehen, warum, klicken Sie in der Warnung auf den Fehlercode. Fügen Sie den Text dann unten unter „Zertifikate öffnen“ ein.
notice-clock = Die Uhr dieses Computers sagt { $own }, eine andere { $other }. Bei falscher Uhr irrt ein Browser darin, wann ein Zertifikat gilt.
notice-insecure-blocked = { $blocked ->
    [one] Ihr Browser hat einen Teil der Seite abgelehnt, der über eine offene Verbindung gekommen wäre.
   *[other] Ihr Browser hat { $blocked } Teile der Seite abgelehnt, die über offene Verbindungen gekommen wären.
}
notice-certificates-left-out = { $count ->
    [one] Es wurde ein Zertifikat mehr vorgelegt, als { -whylock } auf einmal liest.
   *[other] Es wurden { $count } Zertifikate mehr vorgelegt, als { -whylock } auf einmal liest.
}

## The one thing to do

advice-look-closer = Ihr Browser kann mehr sagen. Dabei zeigt er eine Leiste und sendet vielleicht eine kleine Anfrage an { $host }.
advice-ask-owner = Fragen Sie, wer diesen Computer oder dieses Netz eingerichtet hat, ob „{ $name }“ dorthin gehört. Virenschutz, Firmen und Schulen richten so etwas oft ein.
advice-ask-owner-private = Fragen Sie, wer dieses Gerät oder Netz eingerichtet hat, ob „{ $name }“ dorthin gehört.
advice-ask-owner-company-filter = Fragen Sie Ihre IT-Abteilung oder wer dieses Netz betreibt, was { $product } liest und speichert. Bis Sie es wissen, tippen Sie hier nichts Privates ein.
advice-ask-owner-local-filter = Sehen Sie in die Einstellungen von { $product }, wenn es auf diesem Computer ist. Oft kann man dort abstellen, dass es https-Seiten liest.
advice-ask-owner-development = Wenn Sie { $product } nicht kennen, fragen Sie, wer diesen Computer eingerichtet hat.
advice-ask-owner-own-sites-private = Wenn Sie diese Website nicht kennen, fragen Sie, wer diesen Computer oder dieses Netz eingerichtet hat.
advice-leave = Gehen Sie zurück, es sei denn, Sie wissen genau, warum das geschehen ist.
advice-leave-dates = Prüfen Sie das Datum dieses Computers: Er zeigt den { $today } an. Stimmt das, gehen Sie zurück.
advice-leave-clock-agrees = Gehen Sie zurück. Das Datum dieses Computers scheint zu stimmen, also muss der Betreiber der Website das beheben.
advice-leave-clock-differs = Prüfen Sie das Datum dieses Computers: Er zeigt den { $today } an. Ist es falsch, stellen Sie es richtig. Stimmt es, gehen Sie zurück.
advice-leave-reached = Gehen Sie zurück. Nur der Betreiber der Website kann das beheben.
advice-enter-nothing = Geben Sie hier kein Passwort und keine Kartennummer ein.
advice-enter-nothing-leaked = Geben Sie hier nichts ein. Bitten Sie, wer sich um diesen Computer kümmert, „{ $name }“ davon zu entfernen.
advice-enter-nothing-state = Geben Sie hier nichts ein, was geheim bleiben muss. Aktualisieren Sie dann Ihren Browser: Neue lehnen „{ $name }“ ab.
advice-enter-nothing-forward-secrecy = Geben Sie hier nichts ein, was jahrelang geheim bleiben muss.
advice-enter-nothing-cipher-suite = Sagen Sie dem Betreiber der Website, dass ihr Schutz veraltet ist.
advice-reload = Laden Sie die Seite neu, um ihre Verbindung zu sehen.
advice-reload-reached = Prüfen Sie die Adresse und Ihre eigene Verbindung. Laden Sie die Seite dann neu.
advice-grant-access = Erlauben Sie { -whylock }, diese Website zu sehen. Was es liest, bleibt in diesem Browser.
button-look-closer = Genauer hinsehen
button-reload = Neu laden
button-grant-access = Erlauben

## The three promises

promises = Drei Versprechen von https
promise-encryption-title = Unterwegs kann niemand mitlesen
promise-encryption-title-broken = Unterwegs können andere mitlesen
promise-encryption-title-limited-agreement = Wer geantwortet hat, kann mitlesen
promise-encryption-title-limited-anchor = Jemand dazwischen kann vielleicht mitlesen
promise-encryption-title-limited-anchor-leaked = Jeder unterwegs kann mitlesen
promise-encryption-title-limited-anchor-own-sites-private = Wer diese Website baut, kann vielleicht mitlesen
promise-encryption-title-limited = Wer geantwortet hat, kann mitlesen
promise-authentication-title = Sie sprechen mit { $host }
promise-authentication-title-broken = Niemand beweist, dass dies { $host } ist
promise-authentication-title-limited-agreement = Ihr Browser sagt, dass dies { $host } ist
promise-authentication-title-limited-agreement-node = Node.js sagt, dass dies { $host } ist
promise-authentication-title-limited-key-secrecy = Auch andere können vielleicht beweisen, { $host } zu sein
promise-authentication-title-limited-anchor = Nur „{ $name }“ sagt, dass dies { $host } ist
promise-authentication-title-limited-anchor-leaked = Jeder kann sich für { $host } ausgeben
promise-authentication-title-unnamed = Sie sprechen mit der Website, die Sie genannt haben
promise-integrity-title = Unterwegs kann niemand etwas verändern
promise-integrity-title-broken = Unterwegs können andere alles verändern
promise-integrity-title-limited-agreement = Wer geantwortet hat, kann alles verändern
promise-integrity-title-limited-anchor = Jemand dazwischen kann vielleicht alles verändern
promise-integrity-title-limited-anchor-leaked = Jeder unterwegs kann alles verändern
promise-integrity-title-limited-anchor-own-sites-private = Wer diese Website baut, kann vielleicht alles verändern
promise-integrity-title-limited = Wer geantwortet hat, kann alles verändern

state-kept = gilt
state-implied = zu erwarten
state-weakened = geschwächt
state-limited = nur zum Teil geschützt
state-limited-leaked = nicht geschützt
state-unknown = nicht bekannt
state-not-applicable = entfällt
state-broken = nicht geschützt

promise-encryption-kept = Die Daten sind mit dem Verfahren { $cipher } verschlüsselt. Nur die beiden Enden haben den Schlüssel.
promise-encryption-implied = Https verschlüsselt die Daten bis zu dem, der geantwortet hat. Wer das ist, wurde noch nicht angesehen.
promise-encryption-implied-protocol-version = Die Daten sind mit einem Verfahren verschlüsselt, das { -whylock } nicht kennt.
promise-encryption-implied-cipher-suite = Die Daten sind mit einem Verfahren verschlüsselt, das { -whylock } nicht kennt.
promise-encryption-weakened-protocol-version = Die Daten sind verschlüsselt, aber mit { $version }. Das hat bekannte Schwächen.
promise-encryption-weakened-insecure-content = Ein Teil der Seite kam unverschlüsselt. Diesen Teil konnten andere mitlesen.
promise-encryption-broken-cipher-suite = Die Daten sind gar nicht verschlüsselt oder so schlecht, dass andere unterwegs mitlesen können.
promise-encryption-weakened-cipher-suite = Die Daten sind mit { $cipher } verschlüsselt. Das ist eine alte Art, die geschickte Angreifer schon manchmal umgangen haben.
promise-encryption-weakened-forward-secrecy = Die Daten sind verschlüsselt. Wer aber den Schlüssel der Website stiehlt, kann Aufzeichnungen davon öffnen.
promise-encryption-limited-host-name = Der Weg bis zu dem, der geantwortet hat, ist verschlüsselt. Wer das ist, wurde nicht bewiesen.
promise-encryption-weakened-accepted = Die Daten sind verschlüsselt, aber Ihr Browser nennt das Verfahren schwach.
promise-encryption-limited-handshake-signature = Der Weg bis zu dem, der geantwortet hat, ist verschlüsselt. Wer das ist, wurde nicht bewiesen.
promise-encryption-limited-accepted = Der Weg bis zu dem, der geantwortet hat, ist verschlüsselt. Wer das ist, wurde nicht bewiesen.
promise-encryption-limited-agreement = Der Weg bis zu dem, der geantwortet hat, ist verschlüsselt. Wer das ist, sagt Ihr Browser.
promise-encryption-limited-agreement-node = Der Weg bis zu dem, der geantwortet hat, ist verschlüsselt. Wer das ist, sagt Node.js.
promise-encryption-limited-key-secrecy = Der Weg bis zu dem, der geantwortet hat, ist verschlüsselt. Wer das ist, lässt sich nicht sicher sagen.
promise-encryption-limited-anchor = Die Daten sind verschlüsselt, aber „{ $name }“ lässt vielleicht jemanden dazwischen, der sie öffnen kann.
promise-encryption-limited-anchor-leaked = Die Daten sind verschlüsselt, aber jeder mit dem Schlüssel von „{ $name }“ kann sich dazwischensetzen und sie öffnen.
promise-encryption-limited-anchor-own-sites-private = Die Daten sind verschlüsselt, aber wer den Schlüssel von „{ $name }“ hat, könnte sich dazwischensetzen.
promise-encryption-broken = Nichts ist verschlüsselt. Ihr Netz und alle auf dem Weg können mitlesen.
promise-encryption-not-applicable-completed = Von Ihnen wurde nichts gesendet: Ihr Browser hat abgebrochen, bevor er die Seite abrief.
promise-encryption-not-applicable-completed-node = Von Ihnen wurde nichts gesendet: Node.js hat abgebrochen, bevor es die Seite abrief.
promise-encryption-not-applicable-reached = Es kam keine Verbindung zustande. Darum wurde nichts von Ihnen gesendet.
promise-encryption-not-applicable = An eine Website wurde nichts gesendet.
promise-encryption-unknown = Ob etwas verschlüsselt ist, ist von hier aus nicht zu sehen.

promise-authentication-kept = { $issuer } bürgt bis zum { $until } für diesen Namen.
promise-authentication-implied = Ihr Browser fand an diesem Namen nichts auszusetzen, oder jemand, vielleicht Sie selbst, hat eine Warnung übergangen.
promise-authentication-implied-host-name = Ihr Browser akzeptiert diesen Namen. Ob er im Ausweis steht, konnte { -whylock } nicht feststellen.
promise-authentication-implied-host-name-node = Node.js akzeptiert diesen Namen. Ob er im Ausweis steht, konnte { -whylock } nicht feststellen.
promise-authentication-implied-anchor = Ihr Browser akzeptiert, wer für diesen Namen bürgt. Wer das ist, ist hier nicht bekannt.
promise-authentication-implied-anchor-node = Node.js akzeptiert, wer für diesen Namen bürgt. Wer das ist, ist hier nicht bekannt.
promise-authentication-implied-agreement = Ihr Browser akzeptiert diesen Namen. Der Ausweis enthält mehr, als { -whylock } durchsieht.
promise-authentication-implied-agreement-node = Node.js akzeptiert diesen Namen. Der Ausweis enthält mehr, als { -whylock } durchsieht.
promise-authentication-weakened = { $issuer } bürgt für diesen Namen, doch der Beweis beruht auf einem alten Verfahren.
promise-authentication-weakened-key-secrecy = { $issuer } bürgt für diesen Namen, doch der Schlüssel von „{ $name }“ wurde schlecht erzeugt.
promise-authentication-limited-agreement = { -whylock } hat das nachgeprüft: Eine Regel ist verletzt. Welche, steht in der Liste der Prüfungen.
promise-authentication-limited-key-secrecy = Andere haben vielleicht den Schlüssel von „{ $name }“. Damit könnten auch sie diesen Namen beweisen.
promise-authentication-limited-anchor = Nur „{ $name }“ bürgt für diesen Namen, und das ist keine öffentliche Ausweisstelle.
promise-authentication-limited-anchor-leaked = Nur „{ $name }“ bürgt für diesen Namen, und jeder kann das an seiner Stelle tun.
promise-authentication-broken = { $cause }
promise-authentication-broken-host-name = Der Ausweis der Website gilt für einen anderen Namen.
promise-authentication-broken-handshake-signature = Das Verfahren verlangt keinen Beweis. Jeder auf dem Weg könnte anstelle der Website antworten.
promise-authentication-broken-protected = Niemand bürgt für diesen Namen. Jeder auf dem Weg könnte anstelle der Website antworten.
promise-authentication-not-applicable-reached = Die Verbindung brach ab, bevor jemand diesen Namen bewiesen hat.
promise-authentication-not-applicable = Hier war kein Name zu beweisen.
promise-authentication-unknown = Ob jemand für diesen Namen bürgt, ist von hier aus nicht zu sehen.

promise-integrity-kept = Jedes Stück ist versiegelt. Ein verändertes Stück wirft Ihr Browser weg.
promise-integrity-kept-node = Jedes Stück ist versiegelt. Ein verändertes Stück wirft Node.js weg.
promise-integrity-implied-protocol-version = Die Daten sind mit einem Verfahren versiegelt, das { -whylock } nicht kennt.
promise-integrity-implied-cipher-suite = Die Daten sind mit einem Verfahren versiegelt, das { -whylock } nicht kennt.
promise-integrity-implied = Https versiegelt jedes Stück bis zu dem, der geantwortet hat. Wer das ist, wurde noch nicht angesehen.
promise-integrity-weakened-protocol-version = Jedes Stück ist versiegelt, aber mit { $version }. Das hat bekannte Schwächen.
promise-integrity-weakened-insecure-content = Ein Teil der Seite kam ohne Siegel. Diesen Teil konnten andere verändern.
promise-integrity-limited-host-name = Niemand zwischen Ihnen und dem, der geantwortet hat, kann etwas verändern. Wer geantwortet hat, wurde nicht bewiesen.
promise-integrity-weakened-accepted = Jedes Stück ist versiegelt, aber Ihr Browser nennt das Verfahren schwach.
promise-integrity-limited-handshake-signature = Niemand zwischen Ihnen und dem, der geantwortet hat, kann etwas verändern. Wer geantwortet hat, wurde nicht bewiesen.
promise-integrity-limited-accepted = Niemand zwischen Ihnen und dem, der geantwortet hat, kann etwas verändern. Wer geantwortet hat, wurde nicht bewiesen.
promise-integrity-limited-agreement = Niemand zwischen Ihnen und dem, der geantwortet hat, kann etwas verändern. Wer das ist, sagt Ihr Browser.
promise-integrity-limited-agreement-node = Niemand zwischen Ihnen und dem, der geantwortet hat, kann etwas verändern. Wer das ist, sagt Node.js.
promise-integrity-limited-key-secrecy = Niemand zwischen Ihnen und dem, der geantwortet hat, kann etwas verändern. Wer das ist, lässt sich nicht sicher sagen.
promise-integrity-limited-anchor = „{ $name }“ lässt vielleicht jemanden dazwischen, der alles verändern kann. Sie würden es nicht merken.
promise-integrity-limited-anchor-leaked = Jeder mit dem Schlüssel von „{ $name }“ kann alles verändern. Sie würden es nicht merken.
promise-integrity-limited-anchor-own-sites-private = Wer den Schlüssel von „{ $name }“ hat, könnte alles verändern. Sie würden es nicht merken.
promise-integrity-broken = Nichts ist versiegelt. Ihr Netz und alle auf dem Weg können alles verändern.
promise-integrity-not-applicable-completed = Von der Website wurde nichts gezeigt: Ihr Browser hat vorher abgebrochen.
promise-integrity-not-applicable-completed-node = Von der Website wurde nichts gezeigt: Node.js hat vorher abgebrochen.
promise-integrity-not-applicable-reached = Es kam keine Verbindung zustande. Darum kam nichts zurück.
promise-integrity-not-applicable = Von einer Website kam nichts.
promise-integrity-unknown = Ob etwas versiegelt ist, ist von hier aus nicht zu sehen.

promise-encryption-ends = Das Versprechen endet bei der Website: Wer { $host } betreibt, kann alles lesen.
promise-encryption-ends-passes-on = Das Versprechen endet wahrscheinlich bei { $operator }, das die Seite für die Website weitergibt. Beide können alles lesen.
promise-encryption-ends-keeps = Das Versprechen endet wahrscheinlich bei { $operator }, wo die Website liegt. Beide können alles lesen.
promise-authentication-ends = Das Versprechen endet beim Namen: Es sagt nicht, wem { $host } gehört.
promise-integrity-ends = Das Versprechen endet bei der Website: { $host } kann Ihnen beliebige Inhalte zeigen.
promise-integrity-ends-passes-on = Das Versprechen endet wahrscheinlich bei { $operator }. { $operator } und { $host } können Ihnen beliebige Inhalte zeigen.
promise-integrity-ends-keeps = Das Versprechen endet wahrscheinlich bei { $operator }. { $operator } und { $host } können Ihnen beliebige Inhalte zeigen.

## Wer dazwischen sein kann

between = Wer ist dazwischen?
between-leaked = Jeder kann dazwischen sein
between-own-sites-private = Was für eine Website ist das?
question-between-who = Wer ist das?
question-between-who-own-sites-private = Wer bürgt dafür?
between-who = Das ist nicht bekannt. Der Name ist „{ $name }“, und jeder kann sich einen Namen aussuchen.
between-who-product = Der Name passt zu { $product }. „{ $name }“ bürgt für diese Seite anstelle einer öffentlichen Ausweisstelle.
between-who-leaked = Jeder in Ihrem Netz oder unterwegs, auch ein Dieb. Dazu braucht es nur den Schlüssel von „{ $name }“, den jeder haben kann.
between-who-state = Der Staat, der „{ $name }“ gemacht hat, und wer für ihn arbeitet.
between-who-hearsay = Dass { $product } diesen Namen benutzt, ist Hörensagen.
between-who-guess = Das ist nach dem Namen geraten. Jeder kann sich einen Namen aussuchen.
question-between-reads = Was können sie lesen?
question-between-reads-own-sites-private = Wer kann mitlesen?
between-reads = Alles auf dieser Seite und alles, was Sie eingeben, auch Passwörter und Kartennummern. Sie können es auch verändern.
between-reads-own-sites-private = Wer den Schlüssel von „{ $name }“ hat, könnte alles lesen. Wahrscheinlich ist das, wer die Website baut.
between-reads-unseen = Ob das jemand tut und wie es von dort zur Website weitergeht, ist von hier aus nicht zu sehen.
between-reads-unseen-own-sites-private = Ob das jemand tut, ist von hier aus nicht zu sehen.
question-between-reasons = Wozu macht jemand so etwas?
question-between-reasons-leaked = Wie kam das hierher?
question-between-reasons-own-sites-private = Ist jemand dazwischen?
between-reasons = Firmen und Schulen halten damit Viren ab. Zu Hause tun es Virenschutz und Kinderfilter. Aber auch ein Spion könnte es tun.
between-reasons-private = Keine öffentliche Ausweisstelle bürgt für eine Adresse wie { $host }. Also braucht der Betreiber eine eigene.
between-reasons-company-filter = Firmen und Schulen halten damit Viren ab, und Seiten, die sie nicht wollen. Dafür sieht es in jede Seite hinein.
between-reasons-local-filter = Es sucht in jeder Seite nach Viren, nach Werbung oder nach dem, was Kinder nicht sehen sollen.
between-reasons-development = Wer Webseiten baut oder prüft, sieht damit, was hin- und hergeht. Jemand anderes könnte damit spionieren.
between-reasons-own-sites = Wer Websites baut, macht damit Ausweise für sie. Von sich aus liest es nichts, aber wer seinen Schlüssel hat, könnte es.
between-reasons-own-sites-private = Wahrscheinlich nicht. Keine öffentliche Ausweisstelle bürgt für eine Adresse wie { $host }, also tut es, wer sie baut.
between-reasons-test = Es soll bemerkt werden. Jemand hat es für einen Test auf diesem Computer eingerichtet.
between-reasons-leaked = Ein Programm oder der Hersteller eines Computers hat es eingerichtet. Der Schlüssel, der geheim bleiben sollte, war dabei.
between-reasons-state = Es ist dazu da, zu lesen, was Menschen senden und bekommen. Ein harmloser Grund ist nicht bekannt.
between-case = Der Schlüssel wurde hier öffentlich: { $case }.
between-case-cyberoam = Alle Filter von { $case } hatten denselben Schlüssel, und 2012 kam er heraus.
between-case-dell = Laptops von { $case } wurden 2015 damit verkauft.
between-case-mitel = Programme für Telefone von { $case } brachten es mit, bis 2017.
between-case-qaznet = Kasachstan ließ seine Leute 2019 „{ $case }“ einrichten, später weitere. Chrome und Firefox lehnen sie ab.
between-case-sennheiser = Das Programm HeadSetup für Kopfhörer von { $case } richtete es ein, bis 2018.
between-case-superfish = Ein Programm namens { $case } kam 2014 und 2015 mit Laptops von Lenovo. Es zeigte Werbung.
question-between-ask = Wen kann ich fragen?
between-ask = In der Arbeit oder in der Schule fragen Sie die IT-Abteilung. Zu Hause fragen Sie, wer diesen Computer eingerichtet hat.
between-ask-private = Fragen Sie, wer das Gerät, die Website oder das Netz eingerichtet hat.
between-ask-company-filter = Die IT-Abteilung in Arbeit oder Schule. Sonst, wer das Netz betreibt: Fragen Sie, was gelesen wird und wer es sieht.
between-ask-local-filter = Wer diesen Computer eingerichtet hat. Der Schalter in den Einstellungen heißt oft „HTTPS-Prüfung“.
between-ask-leaked = Wer sich um diesen Computer kümmert. Auf der Website des Herstellers steht oft, wie man „{ $name }“ entfernt.
between-ask-state = Jemanden, der sich mit Computern gut auskennt und den Sie kennen.
between-ask-then = Für alles, was niemand sonst sehen soll, nehmen Sie ein anderes Gerät, bis Sie es wissen.
between-ask-then-company-filter = Für alles, was dort niemand sehen soll, nehmen Sie ein eigenes Gerät und ein eigenes Netz.
between-ask-then-leaked = Für Ihre Bank nehmen Sie einen anderen Computer, bis es weg ist.
between-ask-then-state = Für alles, was dieser Staat nicht sehen soll, nehmen Sie ein anderes Gerät.
between-ask-then-own-sites-private = Wenn niemand sie kennt, geben Sie hier nichts ein.

## What this does not tell you

limits = Was Ihnen das nicht sagt
limit-honest = Ob die Menschen hinter { $host } ehrlich sind, und ob es die sind, die Sie meinten.
limit-honest-open = Ob die Menschen hinter { $host } ehrlich sind.
limit-harmful = Ob die Website frei von schädlichen Programmen ist.
limit-use = Was die Website mit dem macht, was Sie ihr mitteilen.
limit-code = { $count ->
    [one] Was Programmcode einer anderen Domain mit dem tut, was Sie hier sehen und eintippen.
   *[other] Was Programmcode von { $count } anderen Domains mit dem tut, was Sie hier sehen und eintippen.
}
limit-other-hosts = { $count ->
    [one] Wie die Teile kamen, die die Seite von einer anderen Website geladen hat.
   *[other] Wie die Teile kamen, die die Seite von { $count } anderen Websites geladen hat.
}
limit-network = Ihr Netz sieht, wann und wie viel Sie laden, und meist auch den Namen { $host }.
limit-network-address = Ihr Netz sieht die Adresse { $address } und meist auch den Namen { $host }.
limit-network-hidden = Der Name war in dieser Verbindung verborgen. Beim Nachschlagen hat Ihr Netz ihn vielleicht trotzdem gesehen.
limit-network-between = Vielleicht sitzt Ihr Netz selbst dazwischen. Dann sieht es alles.
limit-network-cached = Beim Abruf der Seite sah Ihr Netz die Adresse { $address } und meist auch den Namen { $host }.
limit-origin = Wer diese Seite gemacht hat und ob stimmt, was darauf steht.
limit-certificates = Ob jemand diese Zertifikate verwendet und ob sie gesperrt wurden.

## Who vouches

vouchers = Wer für { $host } bürgt
vouchers-certificates = Die Zertifikate, das letzte zuerst
role-root = Ausweisstelle
role-intermediate = Von der Ausweisstelle beglaubigt
role-site = Diese Website
role-certificates = Das letzte in der Kette
role-answered = Wer geantwortet hat
role-self-signed = Diese Website
voucher-built-in = Ihr Browser bringt diese Ausweisstelle mit.
voucher-listed = Das ist eine öffentliche Ausweisstelle, die Browser kennen.
voucher-given = Wer { -whylock } eingerichtet hat, hat diese Ausweisstelle genannt.
voucher-private = Keine öffentliche Liste führt diese Ausweisstelle. Wahrscheinlich hat jemand sie diesem Computer hinzugefügt.
voucher-signed = Unterschrieben von { $issuer }.
voucher-signed-unnamed = Unterschrieben von einem Aussteller ohne Namen.
voucher-signed-wrongly = Als Aussteller ist { $issuer } genannt, doch die Unterschrift stammt nicht vom Schlüssel dieses Ausstellers.
voucher-signed-wrongly-unnamed = Kein Aussteller ist genannt, und die Unterschrift ist nicht richtig.
voucher-self-signed = Nur von sich selbst unterschrieben.
voucher-unnamed = (kein Name)
voucher-name-of = { $name } ({ $organization })
voucher-validity = { $from } bis { $until }
voucher-validity-unknown = Die Gültigkeitsdaten sind nicht lesbar.
vouchers-left-out = { $count ->
    [one] Ein weiteres steht dazwischen. Es findet sich in den technischen Angaben.
   *[other] { $count } weitere stehen dazwischen. Sie finden sich in den technischen Angaben.
}
remark-matched = Das Zertifikat, der Ausweis der Website, enthält den Namen in der Adresse: { $pattern }.
remark-matched-wildcard = Das Zertifikat, der Ausweis der Website, nennt { $pattern }. Der Stern steht für ein Wort, also passt { $host }.
remark-anyone = Jeder kann einen Namen in ein Zertifikat schreiben. Für diesen hier bürgt niemand, den Ihr Browser kennt.
remark-anyone-node = Jeder kann einen Namen in ein Zertifikat schreiben. Für diesen hier bürgt niemand, den Node.js kennt.
remark-none-matched = Das Zertifikat, der Ausweis der Website, nennt { $host } nicht. Stattdessen nennt es { $first }.
remark-none-matched-more = Das Zertifikat, der Ausweis der Website, nennt { $host } nicht. Stattdessen nennt es { $count ->
    [one] { $first } und einen weiteren Namen.
   *[other] { $first } und { $count } weitere Namen.
}
remark-match-unknown = Das Zertifikat, der Ausweis der Website, enthält mehr Namen, als { -whylock } liest. { $host } ist vielleicht darunter.
remark-own-names = { $count ->
    [one] Es nennt auch eine weitere Adresse unter { $domain }.
   *[other] Es nennt auch { $count } weitere Adressen unter { $domain }.
}
remark-other-names = { $count ->
    [one] Es nennt auch eine andere Website, { $first }. Websites, die sich einen Dienst teilen, teilen sich oft auch ein Zertifikat.
   *[other] Es nennt auch { $count } andere Websites, zum Beispiel { $first }. Websites, die sich einen Dienst teilen, teilen sich oft auch ein Zertifikat.
}
remark-names-unread = { $count ->
    [one] Es enthält einen weiteren Namen, den { -whylock } nicht liest.
   *[other] Es enthält { $count } weitere Namen, die { -whylock } nicht liest.
}
remark-expired = Das Zertifikat von „{ $name }“ ist am { $date } abgelaufen.
remark-not-yet-valid = Das Zertifikat von „{ $name }“ ist vor dem { $date } nicht gültig.
remark-malformed = { $count ->
    [one] Ein Zertifikat verletzt eine Formregel; die technischen Angaben sagen, wo.
   *[other] { $count } Zertifikate verletzen Formregeln; die technischen Angaben sagen, wo.
}
name-in-address = Adresse
name-in-certificate = Zertifikat
label-is-star = steht für ein Wort
label-is-different = nicht gleich

## Who stands on the way

way-from = Ihr Browser
way-from-node = Node.js
way-from-caller = Wer gefragt hat
station-between = Vielleicht „{ $name }“
station-network = Ihr Netz
station-provider = Ihr Internetanbieter
station-others = Andere auf dem Weg
way-kept = Die Daten sind verschlüsselt. Wer sie weiterleitet, sieht, wohin, wann und wie viel, aber nicht den Inhalt.
way-implied = Die Daten sind verschlüsselt, wie auf jeder https-Seite. Für wen, wurde noch nicht angesehen.
way-implied-protocol-version = Die Daten sind mit einem Verfahren verschlüsselt, das { -whylock } nicht kennt.
way-implied-cipher-suite = Die Daten sind mit einem Verfahren verschlüsselt, das { -whylock } nicht kennt.
way-weakened = Die Daten sind verschlüsselt, doch das schützt weniger, als es sollte.
way-weakened-insecure-content = Ein Teil der Seite kam unverschlüsselt. Wer ihn weiterleitete, konnte ihn lesen und verändern.
way-weakened-forward-secrecy = Die Daten sind verschlüsselt. Wer sie aufzeichnet und später den Schlüssel der Website stiehlt, kann sie lesen.
way-limited = Der Weg bis zu dem, der geantwortet hat, ist verschlüsselt. Das kann jemand unterwegs sein.
way-limited-agreement = Der Weg bis zu dem, der geantwortet hat, ist verschlüsselt. Wer das ist, sagt Ihr Browser.
way-limited-agreement-node = Der Weg bis zu dem, der geantwortet hat, ist verschlüsselt. Wer das ist, sagt Node.js.
way-limited-anchor = „{ $name }“ lässt vielleicht jemanden unterwegs öffnen, lesen und verändern. Für alle anderen sind die Daten verschlüsselt.
way-limited-anchor-state = „{ $name }“ lässt einen Staat alles öffnen, lesen und verändern. Für alle anderen sind die Daten verschlüsselt.
way-limited-anchor-leaked = Der Schlüssel von „{ $name }“ ist öffentlich. Jeder auf dem Weg kann alles öffnen, lesen und verändern.
way-broken = Wer die Daten weiterleitet, kann sie lesen und verändern.
way-broken-cipher-suite = Wer die Daten weiterleitet, kann sie lesen. Eine Veränderung würde Ihr Browser merken.
way-broken-cipher-suite-node = Wer die Daten weiterleitet, kann sie lesen. Eine Veränderung würde Node.js merken.
way-not-applicable = Es kam keine Verbindung zustande. Darum wurde nichts von der Seite übertragen.
way-not-applicable-completed = Ihr Browser hat abgebrochen, bevor er die Seite abrief. Darum wurde nichts von ihr übertragen.
way-not-applicable-completed-node = Node.js hat abgebrochen, bevor es die Seite abrief. Darum wurde nichts von ihr übertragen.
way-unknown = Was übertragen wird und wer es lesen kann, ist von hier aus nicht zu sehen.
way-this-computer = Diese Adresse gehört diesem Computer selbst. Darum muss nichts ihn verlassen.

## What has changed since earlier visits, and what is kept of them

past = Seit Ihrem letzten Besuch
past-looked = Seit Sie zuletzt nachsahen

# Beside the heading
past-brief-off = ausgeschaltet
past-brief-not-seen = noch nicht verglichen
past-brief-not-proven = nicht verglichen
past-brief-not-of-today = nicht verglichen
past-brief-first-visit = zum ersten Mal
past-brief-unchanged = nichts Neues
past-brief-quiet = nichts Ungewöhnliches
past-brief-notable = etwas Neues
past-brief-now-intercepted = jetzt sitzt vielleicht jemand dazwischen
past-brief-all-new = neuer Schlüssel, neue Ausweisstelle
past-brief-weaker-tls = ein älteres Verfahren als zuvor

past-off = { -whylock } kann sich merken, wie Websites sich ausweisen, und Ihnen sagen, was neu ist. Das geschieht nur, wenn Sie es wollen.
past-not-seen = Es wird nichts verglichen. Ihr Browser hat über diese Verbindung nichts Näheres gesagt.
past-not-seen-yet = Noch wird nichts verglichen. Sehen Sie genauer hin, dann wird es mit dem verglichen, was Sie zuvor sahen.
past-not-proven = Es wird nichts verglichen oder gemerkt, denn niemand hat bewiesen, wessen Website das ist.
past-not-of-today = Es wird nichts verglichen, denn die Seite kam aus dem Zwischenspeicher des Browsers. Laden Sie sie dazu neu.
past-first-visit = { -whylock } weiß von { $host } noch nichts. Darum gibt es nichts zu vergleichen.
past-unchanged = Nichts ist neu. { -whylock } kennt { $host } seit dem { $since }.
past-since = { -whylock } kennt { $host } seit dem { $since }.
past-several = { $count ->
    [one] Die Website hat auch schon ein anderes Zertifikat gezeigt. Viele haben mehrere.
   *[other] Die Website hat auch schon { $count } andere Zertifikate gezeigt. Viele haben mehrere.
}

# Each change, and what mostly is behind it
past-now-intercepted = Bis zum { $day } bürgte für { $host } eine Stelle, die alle Browser kennen. Jetzt ist es eine, die nur dieser Computer oder sein Netz kennt.
past-why-now-intercepted = Dahinter kann ein Virenschutz, ein Filter oder eine Firma stehen. Sie können lesen, was Sie sehen und senden. Fragen Sie, wer den Computer oder das Netz betreut.
past-all-new = Bis zum { $day } hatte die Website einen anderen Schlüssel, für den eine andere Stelle bürgte. Jenes Zertifikat hätte bis zum { $ends } gegolten.
past-why-all-new = Meist ist die Website zu einem anderen Anbieter gezogen. Im Zweifel fragen Sie sie auf anderem Weg, bevor Sie Geheimes eingeben.
past-weaker-tls = Die Daten schützt { $version }. Bis zum { $day } war es { $before }, und das ist neuer.
past-why-weaker-tls = Meist wurde ein Server ausgetauscht. Ab und zu verhindert jemand auf dem Weg das neuere Verfahren.
past-post-quantum-lost = Wer das aufzeichnet, könnte es eines Tages mit einem Quantencomputer öffnen. Bis zum { $day } war das nicht so.
past-why-post-quantum-lost = Websites mit vielen Servern haben oft einige, die nicht auf dem neuesten Stand sind. Das ist meist harmlos.
past-no-longer-intercepted = Für { $host } bürgt eine Stelle, die alle Browser kennen. Bis zum { $day } war es eine, die nur dieser Computer oder sein Netz kannte.
past-why-no-longer-intercepted = Vielleicht wurde ein Virenschutz ausgeschaltet, oder Sie sind jetzt in einem anderen Netz.
past-new-root = Ganz oben steht eine andere Stelle als bis zum { $day }.
past-why-new-root = Zertifizierungsstellen werden abgelöst, und Websites wechseln von einer zur anderen. Das ist meist harmlos.
past-new-authority = Das Zertifikat hat eine andere Stelle unterschrieben als bis zum { $day }.
past-why-new-authority = Große Zertifizierungsstellen haben mehrere Schlüssel und wechseln zwischen ihnen. Das ist meist harmlos.
past-new-key = Die Website hat einen anderen Schlüssel als bis zum { $day }.
past-why-new-key = Ein neuer Schlüssel kommt mit den meisten neuen Zertifikaten, und mit einem neuen Server. Das ist meist harmlos.
past-another-certificate = Die Website zeigt ein anderes Zertifikat als bis zum { $day }. Es ist nicht neuer als jenes.
past-why-another-certificate = Websites mit vielen Servern haben oft mehrere Zertifikate.
past-early-renewal = Die Website hat ein neues Zertifikat. Das vorige hätte bis zum { $ends } gegolten.
past-why-early-renewal = Viele Websites erneuern früh, oder ein Name kam hinzu. Das ist meist harmlos.
past-on-time-renewal = Die Website hat ihr Zertifikat erneuert. Das vorige hat sein Ende am { $ends }, also war es Zeit.
past-why-on-time-renewal = So soll es sein.
past-post-quantum-won = Wer das aufzeichnet, sollte es auch mit einem Quantencomputer später nicht öffnen können. Bis zum { $day } war das nicht so.
past-why-post-quantum-won = Die Website oder Ihr Browser wurde auf den neuesten Stand gebracht.

# What is the matter with the store, and what it keeps
past-set-aside = Was bisher gemerkt war, ist nicht zu lesen. Es war beschädigt oder von einem neueren { -whylock }. Es liegt beiseite und wird nicht verglichen.
past-full = Es war kein Platz, sich diesen Besuch zu merken.
past-unreadable = { $unreadable ->
    [one] Ein Eintrag über diese Website ist nicht zu lesen. Er wird nicht verglichen.
   *[other] { $unreadable } Einträge über diese Website sind nicht zu lesen. Sie werden nicht verglichen.
}
past-kept = Was gemerkt wird, und wo
past-kept-what = Gemerkt werden der Name jeder Website, der erste und der letzte Tag und Fingerabdrücke ihrer Zertifikate. Nicht gemerkt wird, welche Seiten Sie sahen.
past-kept-where = Alles bleibt in diesem Browser auf diesem Computer. Sonst bekommt es niemand.
past-kept-long = Eine Website wird { $days } Tage nach dem letzten Mal vergessen. Sind es mehr als { $most }, werden die ältesten vergessen.
past-kept-history = Diese Namen sind ein Teil Ihrer Chronik. Wer die Chronik des Browsers löscht, löscht sie nicht. „All das vergessen“ löscht sie.
past-kept-private = Von privaten Fenstern wird nichts gemerkt.
past-kept-now = { $count ->
    [0] Zurzeit ist keine Website gemerkt.
    [one] Zurzeit ist eine Website gemerkt.
   *[other] Zurzeit sind { $count } Websites gemerkt.
}
past-kept-still = { $count ->
    [one] Von zuvor ist noch eine Website gemerkt, bis Sie das vergessen lassen.
   *[other] Von zuvor sind noch { $count } Websites gemerkt, bis Sie sie vergessen lassen.
}
past-button-keep-visits = Von jetzt an merken
past-button-stop-keeping-visits = Nichts mehr merken
past-button-forget-visits = All das vergessen

## What else people ask

questions = Was man sonst noch fragt

question-network = Was sieht mein Netz noch?
network-all = Alles, was Sie hier sehen und senden, denn nichts ist verschlüsselt.
network-address = Ihr Netz sieht, mit welchem Computer Sie sich verbinden.
network-name = Es sieht den Namen { $host }, denn der wird gesendet, bevor etwas verschlüsselt ist.
network-name-hidden = Der Name { $host } war ihm in dieser Verbindung verborgen.
network-name-unknown = Ob es den Namen { $host } gesehen hat, ist nicht bekannt. Meist sieht es ihn.
network-lookup = Auch beim Nachschlagen des Namens hat Ihr Netz ihn vielleicht gesehen.
network-lookup-hidden = Der Name wurde vertraulich nachgeschlagen. Nur der Dienst, der gefragt wurde, kennt ihn.
network-lookup-unknown = Ob der Name vertraulich nachgeschlagen wurde, ist nicht bekannt.
network-amount = Es sieht, wann und wie viel Sie laden. Das kann genügen, um die Seite zu erraten.
network-hidden = Es sieht nicht, welche Seiten von { $host } Sie öffnen, was darauf steht oder was Sie eingeben.
network-hidden-in-part = Von Teilen abgesehen, die über eine offene Verbindung kamen, sieht es nicht, was auf den Seiten von { $host } steht.
network-hidden-if-proven = Hat niemand eine Warnung übergangen, sieht es nicht, was auf den Seiten von { $host } steht.
network-answered = Wer geantwortet hat, wurde nicht bewiesen. War es Ihr Netz, sieht es alles.
network-between = Sitzt Ihr Netz selbst dazwischen, sieht es alles.

question-expiry = Läuft das Zertifikat bald ab?
expiry-left = { $days ->
    [0] Es endet in weniger als einem Tag, am { $until }. Insgesamt gilt es { $lifetime } Tage.
    [one] Von seinen { $lifetime } Tagen bleibt einer. Es endet am { $until }.
   *[other] Von seinen { $lifetime } Tagen bleiben { $days }. Es endet am { $until }.
}
expiry-over = { $ago ->
    [0] Es endete vor weniger als einem Tag, am { $until }.
    [one] Es endete vor einem Tag, am { $until }.
   *[other] Es endete vor { $ago } Tagen, am { $until }.
}
expiry-not-yet = Es beginnt erst am { $from }.
expiry-by-program = Zertifikate, die so kurz gelten, erneuert ein Programm. Ein nahes Ende ist bei ihnen normal.
expiry-renewal = Eine Website lässt meist ein neues ausstellen, bevor das alte endet. Das ist ihre Aufgabe, nicht Ihre.

question-clock = Geht die Uhr dieses Computers richtig?
clock-agrees = Dieser Computer sagt { $own }. Die Uhr der Website sagt fast dasselbe.
clock-server = Dieser Computer sagt { $own }. Die Uhr der Website sagte { $other }.
clock-log = Dieser Computer sagt { $own }. Das Zertifikat wurde erst am { $other } öffentlich verzeichnet.
clock-which = Welche der beiden Uhren falsch geht, ist von hier aus nicht zu sehen. Eine richtige Uhr ist wichtig: Zertifikate gelten nur eine bestimmte Zeit.

question-revocation = Wurde das Zertifikat der Website gesperrt?
revocation-revoked-list = Ja, am { $date }. { $reason } Das sagt eine vorgelegte Liste von „{ $author }“ vom { $at }.
revocation-revoked-stapled = Ja, am { $date }. { $reason } Das sagte „{ $author }“ am { $at }, und die Website hat es mitgeschickt.
revocation-revoked-given = Ja, am { $date }. { $reason } Das sagte „{ $author }“ am { $at } in einer vorgelegten Antwort.
revocation-revoked-above = „{ $about }“ bürgt dafür und wurde am { $date } gesperrt. { $reason } Das sagte „{ $author }“ am { $at }.
revocation-good-list = Nein, sagt eine vorgelegte Liste von „{ $author }“ vom { $at }. Die nächste ist am { $next } fällig.
revocation-good-lists = Nein, sagen die vorgelegten Listen zusammen.
revocation-good-stapled = Nein, sagte „{ $author }“ am { $at }. Die Website hat das mitgeschickt, und es zählt bis { $next }.
revocation-good-given = Nein, sagte „{ $author }“ am { $at } in einer vorgelegten Antwort. Sie zählt bis { $next }.
revocation-unusable-list = Keine vorgelegte Liste sagt es. { $why }
revocation-unusable-stapled = Die Website hat eine Antwort mitgeschickt, die nicht zählt. { $why }
revocation-unusable-given = Eine vorgelegte Antwort zählt nicht. { $why }
revocation-not-stapled = Die Website wurde gebeten, die Antwort ihres Ausstellers mitzuschicken, und hat keine geschickt.
revocation-firefox = Auf Desktop-Computern führt Firefox eine Liste dessen, was öffentliche Ausweisstellen gesperrt haben. Dort sieht es jedes Mal nach.
revocation-chromium = Chromium führt eine kurze Liste gesperrter Zertifikate und fragt sonst meist niemanden. Es kann eine Sperre übersehen.
revocation-node = Node.js sieht in keiner Liste gesperrter Zertifikate nach, außer ein Programm gibt ihm eine.
revocation-asked = Bei dieser Verbindung wurde auch der Aussteller gefragt.
revocation-short-lived = Dieses Zertifikat gilt insgesamt { $days } Tage.
revocation-short-lived-why = Ob sie ein so kurzes gesperrt haben, müssen öffentliche Ausweisstellen nicht sagen: Es läuft bald von selbst ab.
revocation-unseen-beside = Was Ihr Browser selbst gefunden hat, erfährt { -whylock } nicht.
revocation-unseen = Was dabei herauskam, erfährt { -whylock } nicht. Es fragt selbst niemanden, also ist es hier nicht bekannt.

question-quantum = Könnte ein Quantencomputer das eines Tages öffnen?
quantum-cleartext = Dazu braucht es keinen solchen Computer: Das alles ist schon offen.
quantum-recording-closed = Wer das heute aufzeichnet, sollte es auch später nicht öffnen können. Die Schlüssel wurden so vereinbart, dass sie dem standhalten.
quantum-recording-open = Wer das heute aufzeichnet, könnte es später öffnen, sobald es einen großen Quantencomputer gibt.
quantum-recording-unknown = Ob eine heutige Aufzeichnung später geöffnet werden könnte, ist hier nicht bekannt.
quantum-posing-closed = Auch könnte sich niemand für die Website ausgeben, soweit bekannt ist. Ihre Unterschriften sollen dem standhalten.
quantum-posing-open = Sich für die Website auszugeben ginge nur, während Sie verbunden sind, mit einem solchen Computer. Heute ist keiner bekannt.
quantum-posing-unknown = Ob sich damit jemand für die Website ausgeben könnte, ist hier nicht bekannt.
quantum-posing-unproven = Um sich für die Website auszugeben, braucht hier niemand einen solchen Computer: Niemand beweist, wessen Website das ist.
quantum-posing-between = Wer den Schlüssel von „{ $name }“ besitzt, kann sich für die Website ausgeben und braucht keinen solchen Computer.

question-tunnel-end = Wo endet die verschlüsselte Verbindung?
tunnel-end-passes-on = Sie endet wahrscheinlich bei { $operator }, das die Seite für die Website weitergibt.
tunnel-end-keeps = Sie endet wahrscheinlich bei { $operator }, wo die Website liegt.
tunnel-end-reads = { $operator } muss sie dafür öffnen. Damit kann es alles lesen und verändern.
tunnel-end-sign-address = Die Adresse liegt unter { $name }, einem Namen von { $operator }.
tunnel-end-sign-certificate-name = Das Zertifikat nennt auch { $name }, einen Rechner von { $operator }.
tunnel-end-sign-issuer = „{ $name }“ hat das Zertifikat ausgestellt, meist für das, was bei { $operator } läuft.
tunnel-end-sign-header = Die Antwort sagt über ihren Absender, unter „{ $name }“: { $value }. Das kann jeder schreiben.
tunnel-end-sign-mark = Die Antwort hat eine Zeile namens „{ $name }“, wie { $operator } sie schreibt. Das kann jeder schreiben.
tunnel-end-observed = Dass dies { $operator } bedeutet, haben andere gesehen. { $operator } selbst sagt das nicht.
tunnel-end-behind-passes-on = Wie es von dort zur Website weitergeht, und ob das wieder verschlüsselt ist, ist von hier aus nicht zu sehen.
tunnel-end-behind-keeps = Ob die Website dahinter noch andere Rechner hat, ist von hier aus nicht zu sehen.
tunnel-end-unknown = Sie endet bei dem, der für { $host } antwortet. Ob das der eigene Rechner der Website ist, ist von hier aus nicht zu sehen.
tunnel-end-common = Viele Websites lassen ein großes Netz für sich antworten. Es öffnet, was verschlüsselt ist, und gibt es weiter.

question-server = Gilt das für die ganze Website?
server-cleartext = Was andere Adressen von { $host } tun, ist hier nicht bekannt.
server-connection = All das betrifft eine einzige Verbindung. Die nächste zu { $host } kann anders zustande kommen.
server-others = Was der Server anderen Besuchern anbietet oder für alte Programme offen lässt, ist hier nicht bekannt.
server-other-hosts = { $count ->
    [one] Die Seite lud auch von einer anderen Website, über eine eigene Verbindung.
   *[other] Die Seite lud auch von { $count } anderen Websites, jeweils über eine eigene Verbindung.
}

question-anchor = Wer ist die oberste Ausweisstelle?
anchor-owner = Sie gehört zu { $organization }.
anchor-owner-country = Sie gehört zu { $organization }, in diesem Land: { $country }.
anchor-owner-unnamed = Ihr Zertifikat sagt nicht, wem sie gehört.
anchor-since = Ihr Zertifikat wurde am { $from } ausgestellt und endet am { $until }.
anchor-listed-mozilla = Sie steht in Mozillas Liste vom { $date }. Nach dieser Liste richtet sich Firefox.
anchor-not-listed-mozilla = Sie steht nicht in Mozillas Liste vom { $date }.
anchor-listed-chrome = Sie steht in der Liste von Chrome vom { $date }.
anchor-not-listed-chrome = Sie steht nicht in der Liste von Chrome vom { $date }.
anchor-ends-mozilla = Mozilla nimmt nur Zertifikate an, die sie bis zum { $date } ausgestellt hat.
anchor-ends-chrome = Chrome nimmt nur Zertifikate an, die bis zum { $date } öffentlich verzeichnet wurden.
anchor-names-mozilla = Mozilla lässt sie nur für diese Namen bürgen: { $names }.
anchor-other-lists = Apple und Microsoft führen eigene Listen. { -whylock } hat sie nicht.
anchor-built-in = Ihr Browser bringt sie mit.
anchor-given = Wer { -whylock } eingerichtet hat, hat sie hinzugefügt. Sie steht in keiner öffentlichen Liste, die { -whylock } hat.
anchor-private = Sie steht in keiner öffentlichen Liste, die { -whylock } hat. Wer ihren Schlüssel besitzt, kann hier für jede Website bürgen.

question-public-record = Ist das Zertifikat öffentlich verzeichnet?
public-record-what = Die meisten Browser nehmen ein Zertifikat einer öffentlichen Zertifizierungsstelle nur an, wenn öffentliche Logs versprochen haben, es zu verzeichnen. So kann der Betreiber einer Website eines finden, das sich jemand anders auf ihren Namen besorgt hat.
public-record-by = { $count ->
    [one] Ein öffentliches Log hat mit einem Zeitstempel signiert, dass es dieses gesehen hat: { $logs }. Betrieben wird es von { $operators }.
   *[other] { $count } öffentliche Logs haben mit Zeitstempeln signiert, dass sie dieses gesehen haben: { $logs }. Betrieben werden sie von { $operators }.
}
public-record-misfit = { $count ->
    [one] Ein Zeitstempel ist gefälscht oder für ein Zertifikat gemacht, das nicht hier ist.
   *[other] { $count } Zeitstempel sind gefälscht oder für Zertifikate gemacht, die nicht hier sind.
}
public-record-elsewhere = { $count ->
    [one] Ein Zeitstempel wurde für ein anderes Zertifikat gemacht.
   *[other] { $count } Zeitstempel wurden für andere Zertifikate gemacht.
}
public-record-other-form = { $count ->
    [one] Ein Zeitstempel kam auf einem Weg, für den er nicht gemacht war.
   *[other] { $count } Zeitstempel kamen auf einem Weg, für den sie nicht gemacht waren.
}
public-record-unverified = { $count ->
    [one] Ein Zeitstempel ließ sich hier nicht prüfen.
   *[other] { $count } Zeitstempel ließen sich hier nicht prüfen.
}
public-record-unknown-log = { $count ->
    [one] Ein Zeitstempel ist von einem Log, das nicht in der Liste steht.
   *[other] { $count } Zeitstempel sind von Logs, die nicht in der Liste stehen.
}
public-record-retired-before = { $count ->
    [one] Ein Zeitstempel ist von einem Log, das da schon außer Betrieb war.
   *[other] { $count } Zeitstempel sind von Logs, die da schon außer Betrieb waren.
}
public-record-retired-since = { $count ->
    [one] Ein Zeitstempel ist von einem Log, das später außer Betrieb ging.
   *[other] { $count } Zeitstempel sind von Logs, die später außer Betrieb gingen.
}
public-record-date = { $count ->
    [one] Ein Zeitstempel ist von einer Zeit, die nicht stimmen kann.
   *[other] { $count } Zeitstempel sind von Zeiten, die nicht stimmen können.
}
public-record-none = Es trägt keinen Zeitstempel eines öffentlichen Logs. Vielleicht kam einer mit dem Handshake.
public-record-no-list = Keine Liste öffentlicher Logs liegt vor, also wurde kein Zeitstempel geprüft.
public-record-list = Die Liste der Logs ist von { $date }.
public-record-promise = Ein Zeitstempel ist ein Versprechen, es zu verzeichnen. Ob ein Log das gehalten hat, ist von hier aus nicht zu sehen.

question-validation = Was hat der Aussteller an der Website geprüft?
validation-domain = Dass dem, der das Zertifikat beantragt hat, der Name { $host } untersteht. Sonst nichts.
validation-organization = Wem der Name untersteht, und dass { $organization } am angegebenen Ort eingetragen ist.
validation-individual = Wem der Name untersteht, und die Papiere der Person, die es beantragt hat.
validation-extended = Wem der Name untersteht, und nach strengeren Regeln, dass { $organization } am angegebenen Ort eingetragen ist.
validation-unknown = Das Zertifikat sagt es nicht.
validation-nobody = Wer die Menschen sind, sagt es also nicht. Für einen eigenen Namen bekommt jeder ein solches Zertifikat.
validation-not-honest = Nichts davon sagt, ob sie ehrlich sind.
validation-no-longer-shown = Nichts davon sagt, ob sie ehrlich sind. Browser zeigen es nicht mehr, weil es in die Irre führte.

## How this connection came about

journey = Wie diese Verbindung zustande kam

step-address = Die Adresse
step-address-why = Die Adresse nennt die Website, und „https“ verlangt die drei Versprechen.
step-address-why-http = Die Adresse nennt die Website. „http“ ohne s verlangt keines der drei Versprechen.
step-address-done = { $count ->
    [0] Die Adresse auf dem Bildschirm ist { $url }.
    [one] Eine andere Adresse führte hierher: { $first } schickte Ihren Browser weiter zu { $url }.
   *[other] { $count } andere Adressen führten hierher, die erste war { $first }. Die letzte ist { $url }.
}
step-address-done-no-protection = Die erste Adresse, { $first }, war offen: Jeder auf dem Weg hätte Sie umleiten können. Die letzte ist { $url }.
step-address-unknown = Wie Sie hierherkamen, ist nicht zu sehen.

step-port = Die Verbindung
step-port-why = Ein Port ist eine nummerierte Tür eines Computers. Https ist hinter 443 zu Hause, http hinter 80.
step-port-done = Ihr Browser hat { $host } an Port { $port } erreicht.
step-port-done-node = Node.js hat { $host } an Port { $port } erreicht.
step-port-stopped = Ihr Browser wollte { $host } an Port { $port } erreichen, doch niemand hat richtig geantwortet.
step-port-unknown = Welcher Computer geantwortet hat, ist nicht zu sehen.

step-certificate = Das Zertifikat
step-certificate-why = Ein Zertifikat sagt: Dieser Schlüssel gehört zu diesem Namen. Es ist der Ausweis der Website.
step-certificate-done = Der Server hat ein Zertifikat für { $name } gesendet, ausgestellt von { $issuer }.
step-certificate-done-no-issuer = Der Server hat ein Zertifikat für { $name } gesendet. Es nennt keinen Aussteller.
step-certificate-done-no-certificate = Der Server hat ein Zertifikat gesendet.
step-certificate-implied = Der Server hat ein Zertifikat gesendet; ohne geht es bei https nicht. Dieser Browser zeigt es noch nicht.
step-certificate-stopped = Der Server hat ein Zertifikat gesendet.
step-certificate-missing = Es gab kein Zertifikat: Einfaches http kennt diesen Schritt nicht.
step-certificate-not-reached = So weit kam es nicht.
step-certificate-unknown = Ob es ein Zertifikat gab, ist nicht zu sehen.

step-authorities = Die Prüfung anhand bekannter Zertifizierungsstellen
step-authorities-why = Ein Zertifikat kann jeder erzeugen. Es zählt nur, wenn eine Zertifizierungsstelle es signiert hat, die der Browser kennt.
step-authorities-done = Die Signaturen führen hinauf bis zu „{ $root }“, und { $observer } akzeptiert das.
step-authorities-done-no-root = Hier hat { $observer } das Zertifikat akzeptiert.
step-authorities-weak = Die Signaturen führen hinauf bis zu „{ $root }“. Keine öffentliche Liste kennt diese Stelle, doch { $observer } akzeptiert sie.
step-authorities-weak-no-agreement = Hier hat { $observer } das Zertifikat akzeptiert, obwohl { -whylock } eine verletzte Regel gefunden hat.
step-authorities-weak-no-secrecy = Hier hat { $observer } das Zertifikat akzeptiert. Aber ein Schlüssel, auf dem es beruht, ist vielleicht auch in anderen Händen.
step-authorities-stopped = Die Prüfung ist fehlgeschlagen. { $cause }
step-authorities-implied = Ihr Browser prüft das bei jeder https-Seite. Was er gefunden hat, ist noch nicht zu sehen.
step-authorities-missing = Es gab nichts zu prüfen.
step-authorities-not-reached = So weit kam es nicht.
step-authorities-unknown = Was der Browser geprüft hat, ist nicht zu sehen.

step-keys = Die Schlüssel
step-keys-why = Beide Enden einigen sich offen auf Schlüssel, und zwar so, dass niemand sie durch Zuhören erfährt.
step-keys-why-no-forward-secrecy = Ein langlebiger Schlüssel der Website schützt den Schlüssel dieser Verbindung.
step-keys-done = Beide Enden haben sich mit { $group } auf frische Schlüssel geeinigt.
step-keys-done-no-group = Beide Enden haben sich auf Schlüssel geeinigt.
step-keys-weak = Ihr Browser hat den Schlüssel gewählt und mit dem langlebigen der Website verschlüsselt. Wer diesen bekommt, kann Aufzeichnungen öffnen.
step-keys-weak-node = Node.js hat den Schlüssel gewählt und mit dem langlebigen der Website verschlüsselt. Wer diesen bekommt, kann Aufzeichnungen öffnen.
step-keys-stopped = Beide Enden konnten sich auf kein Schutzverfahren einigen.
step-keys-implied = Beide Enden haben sich auf Schlüssel geeinigt; ohne geht es bei https nicht. Wie, ist noch nicht zu sehen.
step-keys-missing = Es wurden keine Schlüssel vereinbart.
step-keys-not-reached = So weit kam es nicht.
step-keys-unknown = Ob Schlüssel vereinbart wurden, ist nicht zu sehen.

step-data = Die Daten
step-data-why = Ab hier ist alles mit diesen Schlüsseln verschlüsselt und versiegelt: Adressen, Seiten, Passwörter.
step-data-why-http = Was nicht verschlüsselt ist, kann jeder Computer lesen und verändern, der es weiterleitet.
step-data-done = Alles wird mit { $suite } verschlüsselt übertragen.
step-data-weak = Alles wird mit { $suite } übertragen. Das schützt weniger, als es sollte.
step-data-weak-no-lock = Alles wird mit { $suite } übertragen. Das verschlüsselt gar nicht oder so schlecht, dass andere mitlesen können.
step-data-implied = Alles wird verschlüsselt übertragen. Mit welchem Verfahren, ist noch nicht zu sehen.
step-data-missing = Alles wird so übertragen, wie es ist. Alle auf dem Weg können es lesen.
step-data-not-reached = Es wurde nichts gesendet.
step-data-unknown = Wie die Daten übertragen werden, ist nicht zu sehen.

step-end = Das Ende
step-end-why = Jede Verbindung hat eigene Schlüssel. Wird eine geöffnet, bleiben die anderen zu.
step-end-why-no-forward-secrecy = Der langlebige Schlüssel der Website bleibt und kann Aufzeichnungen öffnen.
step-end-why-http = Ohne Schlüssel gibt es nichts wegzuwerfen.
step-end-implied = Wird die Verbindung geschlossen, braucht niemand ihre Schlüssel mehr. Ob beide Enden sie löschen, ist nicht zu sehen.
step-end-done = Die Verbindung wird einfach geschlossen.
step-end-not-reached = Es gab nichts zu beenden.
step-end-unknown = Wann die Verbindung endet, ist nicht zu sehen.

# In a word or two beside the step

brief-done = geschehen
brief-implied = noch nicht zu sehen
brief-weak = schützt weniger, als es sollte
brief-stopped = hier war Schluss
brief-missing = keine
brief-not-reached = nicht erreicht
brief-unknown = nicht zu sehen
brief-address-done = { $url }
brief-port-done = Port { $port }
brief-port-stopped = Port { $port }, keine richtige Antwort
brief-certificate-done = von { $issuer }
brief-certificate-done-no-issuer = von niemandem mit Namen
brief-certificate-done-no-certificate = gesendet
brief-certificate-missing = keines
brief-authorities-done = bis zu { $root }
brief-authorities-done-no-root = akzeptiert
brief-authorities-weak = bis zu { $root }, auf keiner öffentlichen Liste
brief-authorities-weak-no-agreement = akzeptiert, obwohl eine Regel verletzt ist
brief-authorities-weak-no-secrecy = akzeptiert, obwohl vielleicht auch andere einen Schlüssel haben
brief-authorities-stopped = fehlgeschlagen
brief-authorities-missing = nichts zu prüfen
brief-keys-done = { $group }
brief-keys-done-no-group = vereinbart
brief-keys-weak = mit dem langlebigen Schlüssel der Website
brief-keys-stopped = kein gemeinsames Verfahren
brief-data-done = { $cipher }
brief-data-weak = { $cipher }, schützt weniger, als es sollte
brief-data-weak-no-lock = { $cipher }, offen für andere
brief-data-missing = offen für alle
brief-data-not-reached = nichts gesendet
brief-end-done = wird geschlossen
brief-end-implied = Schlüssel nicht mehr nötig
brief-end-not-reached = nichts zu beenden

## The names of values, and what they mean

label-path = Der Pfad, von der Website aufwärts
label-path-tried = Ein anderer Pfad, der nicht standhält
label-search = Die Suche nach Pfaden
label-address = Adresse
label-scheme = Protokoll in der Adresse
label-host = Host
label-port = Port
label-redirect = Weiterleitung von
label-remote-address = Netzadresse
label-http-version = HTTP-Version
label-hsts = Browser besteht auf https (HSTS)
label-hsts-header = Server verlangt ausschließlich https (HSTS)
label-observed-at = Beobachtet am
label-observer = Beobachtet durch
label-delivery = Wie die Seite kam
label-certificates-seen = Gezeigte Zertifikate
label-other-hosts = Andere Hosts dieser Seite
label-insecure-request = Über http angefordert
label-error = Fehlercode
label-subject = Ausgestellt für
label-issuer = Ausgestellt von
label-names = Namen, für die es gilt
label-valid-from = Gültig ab
label-valid-until = Gültig bis
label-public-key = Öffentlicher Schlüssel
label-signature-algorithm = Signaturalgorithmus
label-signature-value = Signatur
label-tbs-signature = Signaturalgorithmus im signierten Teil
label-issuer-unique-id = Eindeutige Kennung des Ausstellers
label-subject-unique-id = Eindeutige Kennung des Inhabers
label-extensions-omitted = Weitere Erweiterungen, die nicht zu lesen waren
label-serial-number = Seriennummer
label-version = Version
label-sha256 = SHA-256-Fingerabdruck
label-sha1 = SHA-1-Fingerabdruck
label-spki-sha256 = SHA-256 des öffentlichen Schlüssels
label-root = Zertifizierungsstelle an der Spitze
label-publicity = Verzeichnet
label-browser-verdict = Das Urteil des Browsers
standing-valid = geprüft: für dieses Zertifikat gemacht
standing-misfit = passt nicht zu diesem Zertifikat
standing-other-certificate = für ein anderes Zertifikat gemacht
standing-other-issuer = für ein Zertifikat von einem anderen Aussteller gemacht
standing-other-form = für einen anderen Weg gemacht
standing-malformed = kann keine Signatur eines Logs sein
standing-unknown-version = von einer unbekannten Version
standing-no-issuer = nicht geprüft: der Aussteller ist nicht hier
standing-unreadable = nicht geprüft: was signiert wurde, ist nicht zu erkennen
standing-unverified = nicht geprüft
standing-not-asked = nicht geprüft: zu viele
standing-unknown-log = nicht geprüft: das Log steht nicht in der Liste
standing-retired-since = das Log ist seither außer Betrieb
standing-retired-before = das Log war da schon außer Betrieb
standing-no-place = ohne die Stelle, die dieses Log hineinschreibt
label-transparency = Certificate Transparency
label-extended-validation = Erweiterte Validierung (Extended Validation)
label-revocation = Sperrung abgefragt (OCSP)
label-protocol-version = TLS-Version
label-group = Schlüsseleinigung
label-signature-scheme = Signatur des Handshakes
label-forward-secrecy = Geschützt vor später gestohlenen Schlüsseln (Forward Secrecy)
label-post-quantum = Aufzeichnung von heute vor Quantencomputern von morgen geschützt
label-ech = Name vor dem Netz verborgen (ECH)
label-private-dns = Name vertraulich nachgeschlagen (verschlüsseltes DNS)
label-delegated-credentials = Delegated Credentials
label-cipher-suite = Cipher-Suite
label-cipher = Verschlüsselung
label-key-bits = Schlüssellänge
label-seal = Siegel gegen Änderungen
label-attacks = Bekannte Angriffe
label-session-end = Ende der Sitzung
label-extension-critical = { $name } (muss verstanden werden)
label-malformed = Verletzt eine Regel

meaning-port-usual = Das ist der übliche Port für { $scheme }.
meaning-port-unusual = Der übliche Port für { $scheme } ist { $usual }. Ein anderer ist ungewöhnlich, schützt aber genauso viel oder wenig.
meaning-hsts-yes = Der Browser lehnt einfaches http für diesen Host von sich aus ab. Das besagt nichts über eine Preload-Liste.
meaning-hsts-header = Der Server bittet den Browser, einfaches http für diesen Host künftig abzulehnen.
meaning-remote-address = Der Computer, mit dem der Browser verbunden war; hinter einem Proxy ist es der Proxy.
meaning-valid-until = { $days ->
    [0] Läuft innerhalb eines Tages ab. Gesamtdauer in Tagen: { $lifetime }.
    [one] Noch ein Tag. Gesamtdauer in Tagen: { $lifetime }.
   *[other] Noch { $days } von insgesamt { $lifetime } Tagen.
}
meaning-expired = { $days ->
    [0] Vor weniger als einem Tag abgelaufen.
    [one] Vor einem Tag abgelaufen.
   *[other] Vor { $days } Tagen abgelaufen.
}
meaning-not-yet-valid = Noch nicht gültig.
meaning-version-current = Nicht veraltet. Festgelegt in RFC { $rfc } ({ $year }).
meaning-version-deprecated = Für veraltet erklärt in RFC { $rfc } ({ $year }).
meaning-unknown = { -whylock } kennt diesen Namen nicht und sagt darum nichts dazu.
meaning-group-classical = Etwa { $bits } Bit Stärke; ein großer Quantencomputer könnte sie zunichtemachen.
meaning-group-hybrid = Eine gewöhnliche Kurve und ein Gitterverfahren zusammen: Es hält, solange eines von beiden hält.
meaning-group-pure = Gemacht, um Quantencomputern standzuhalten; nichts Älteres steht daneben.
meaning-scheme-current = Nicht veraltet.
meaning-scheme-deprecated = Für veraltet erklärt in RFC { $rfc } ({ $year }).
meaning-forward-secrecy-yes = Die Schlüssel dieser Verbindung sind frisch; der langlebige Schlüssel der Website öffnet keine Aufzeichnungen.
meaning-forward-secrecy-no = Wer den langlebigen Schlüssel der Website bekommt, kann Aufzeichnungen öffnen. RFC 10015 (2026) erklärt das für veraltet.
meaning-post-quantum-yes = Heutige Aufzeichnungen bleiben auch einem großen Quantencomputer verschlossen, soweit bekannt ist.
meaning-post-quantum-no = Ein großer Quantencomputer könnte heutige Aufzeichnungen öffnen, sollte es ihn je geben.
meaning-suite = { $recommended ->
    [yes] Von der IETF empfohlen; festgelegt in RFC { $rfc }.
    [discouraged] Von der Nutzung wird abgeraten; festgelegt in RFC { $rfc }.
   *[no] Festgelegt in RFC { $rfc }.
}
meaning-suite-deprecated = Für veraltet erklärt in RFC { $rfc } ({ $year }).
meaning-aead-yes = Verschlüsselung und Siegel sind ein Schritt (AEAD).
meaning-aead-no = Verschlüsselung und Siegel sind zwei Schritte; ihre Reihenfolge in TLS hat zu Angriffen geführt.
meaning-attacks = Veröffentlichte Angriffe auf diese Bauart. Ob dieser Server dafür anfällig ist, ist von hier aus nicht zu sehen.
meaning-transparency = Was der Browser dazu sagt, ob das Zertifikat in öffentlichen Verzeichnissen steht.
meaning-private-dns-no = Nicht durch den Browser selbst. Vielleicht hat das System es getan.
meaning-revocation-no = Vielleicht hat der Browser stattdessen in einer eigenen Liste nachgesehen; das ist nicht zu sehen.

value-yes = ja
value-no = nein
value-none = keine
value-not-visible = von hier aus nicht zu sehen
value-bits = { $bits } Bit
value-and-more = { $count ->
    [one] { $names } und ein weiterer
   *[other] { $names } und { $count } weitere
}
value-accepted = akzeptiert
transparency-unknown = Ihr Browser hat es nicht gesagt
transparency-not-compliant = nicht in den öffentlichen Verzeichnissen, die der Browser verlangt
transparency-compliant = in den öffentlichen Verzeichnissen, wie der Browser es verlangt
transparency-policy_not_diverse_scts = in öffentlichen Verzeichnissen von zu wenigen Betreibern
transparency-policy_not_enough_scts = in zu wenigen öffentlichen Verzeichnissen
transparency-policy_compliant = in den öffentlichen Verzeichnissen, wie der Browser es verlangt
transparency-not_applicable = bei dieser Zertifizierungsstelle nicht verlangt
value-refused = abgelehnt: { $code }
value-store-both = bei Mozilla und Chrome
value-store-mozilla = bei Mozilla
value-store-chrome = bei Chrome
value-built-in = in diesem Browser
value-private-root = auf keiner öffentlichen Liste
value-given-root = auf der vorgelegten Liste
value-delivery-network = aus dem Netz
value-delivery-http-cache = aus dem Zwischenspeicher des Browsers
value-delivery-back-forward-cache = vom Browser aufbewahrt, während Sie woanders waren
value-delivery-service-worker = von einem Programm der Website erzeugt
value-delivery-new-connection = Angaben aus einer neuen Verbindung
value-certificates-seen-node = Was der Server gesendet hat, wie Node.js es meldet. Die Wurzel kann aus dem Bestand von Node.js stammen. Was der Server für andere Programme bereithält, ist nicht zu sehen.
value-outcome-loaded = { $kind } von { $url }: geladen
value-outcome-blocked = { $kind } von { $url }: abgelehnt
value-outcome-unknown = { $kind } von { $url }: unbekannt, ob es ankam
value-redirect = { $url } ({ $status })
value-redirect-upgrade = { $url } (der Browser ging von sich aus weiter)
value-path-broken = Für „{ $name }“ gilt Folgendes nicht: { $rule }
value-search-cut-short = Es gibt mehr Pfade, als { -whylock } ansieht.
value-malformed = { $count ->
    [0] Bei Byte { $from }: { $what }
    [1] Byte { $from }: { $what }
   *[other] Bytes { $from } bis { $to }: { $what }
}
value-moment = { $date }, { $time } UTC
value-date = { $day }. { $month } { $year }

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

## The technical record

record = Die technischen Angaben
record-connection = Die Verbindung
record-paths = Der Weg zur Wurzel
record-certificate = Zertifikat { $number }: { $name }
record-search = In den Angaben suchen
record-search-hint = Namen, Werte, Object Identifier, Hexadezimales
record-search-none = Nichts passt.
record-search-cut = Es ist zu viel zum Durchsuchen: Öffnen Sie, was durchsucht werden soll.
record-search-found = { $count ->
    [one] Ein Treffer.
   *[other] { $count } Treffer.
}
record-bytes = { $count ->
    [0] Byte { $from }
    [1] Byte { $from }
   *[other] Bytes { $from }–{ $to }
}
record-show-bytes = { $bytes } des Zertifikats zeigen
record-more = und { $count } weitere
record-more-unread = { $count ->
    [one] und ein weiterer Wert, der nicht gelesen wurde
   *[other] und { $count } weitere, die nicht gelesen wurden
}
record-copy-pem = Als PEM kopieren
record-copy-fingerprints = Fingerabdrücke kopieren
record-copied = Kopiert
record-not-copied = Der Browser hat { -whylock } nicht kopieren lassen. Markieren Sie stattdessen den Text.
record-save-pem = Als PEM speichern
record-save-der = Als DER speichern
record-save-chain = Alle Zertifikate speichern (PEM)
record-save-report = Den Bericht speichern (JSON)
record-save-page = Alles als Seite speichern (HTML)
record-save-page-nameless = Die Seite ohne den Namen der Website (HTML)
record-save-report-nameless = Den Bericht ohne den Namen der Website (JSON)
record-nameless = Auch Zertifikate nennen die Website. Was ohne ihren Namen gespeichert wird, enthält keine.
page-title = Ein Bericht von { -whylock }
page-made = Gespeichert aus { -whylock } { $version }. Diese Seite ruft nichts ab, und nichts in ihr läuft.
page-nameless = Beim Speichern wurden der Name der Website, die Nummern ihres Zertifikats, die anderen Hosts und die technischen Angaben weggelassen.
page-cut = Sie wurde zu lang, deshalb fehlt der Rest.
record-saved = Dem Browser übergeben: { $file }
record-not-saved = Der Browser hat { -whylock } { $file } nicht speichern lassen.

## The structure of a certificate, and its bytes

structure = Aufbau und Bytes
structure-tree = Aufbau des Zertifikats
structure-hex = Bytes des Zertifikats, hexadezimal
structure-cut = { $type }, bricht vorzeitig ab
structure-unreadable = Bytes, die nicht zu lesen sind
structure-left-out = Weitere Werte, die nicht gezeigt werden
structure-malformed = bricht eine Regel
structure-earlier = Frühere Bytes
structure-later = Spätere Bytes

## The glossary: what each field of the technical record is, whatever it says

glossary-address = Die Adresse der Seite. Den Host darin muss das Zertifikat nennen.
glossary-observer = Das Programm, das die Verbindung gesehen und dies alles gemeldet hat.
glossary-delivery = Ob die Seite über diese Verbindung kam oder von früher aufbewahrt war.
glossary-certificates-seen = Welche Zertifikate das sind und woher die Wurzel unter ihnen stammt.
glossary-observed-at = Wann die Verbindung gesehen wurde. Daran werden alle Daten gemessen.
glossary-error = Wie der Browser selbst das nennt, was schiefging.
glossary-other-hosts = Von wie vielen weiteren Hosts die Seite etwas geladen hat.
glossary-extended-validation = Die Zertifizierungsstelle will die Organisation geprüft haben. Über deren Ehrlichkeit sagt das nichts.
glossary-delegated-credentials = Ein kurzlebiger Schlüssel nur für den Handshake, vom Schlüssel der Website signiert (RFC 9345).
glossary-path = Die Zertifikate von der Website bis zu einer Wurzel; für jedes bürgt das nächste.
glossary-path-tried = Andere Zertifikate, die zu einer Wurzel hätten führen können.
glossary-search = Wie weit gesucht wurde. Grenzen sorgen dafür, dass niemand die Suche endlos machen kann.
glossary-malformed = Eine Stelle, an der die Bytes vom Standard abweichen.
glossary-version = Welche Ausgabe des Formats es ist. Erst die dritte kennt Erweiterungen.
glossary-serial-number = Die Nummer, die der Aussteller vergeben hat. Kein anderes seiner Zertifikate hat dieselbe.
glossary-tbs-signature = Derselbe Algorithmus noch einmal im signierten Teil, damit ihn niemand austauschen kann.
glossary-subject = Für wen das Zertifikat ist. Bei einer Website zählen nur die alternativen Namen weiter unten.
glossary-issuer = Wer bürgt: der Name der Stelle, die signiert hat.
glossary-valid-from = Der erste Augenblick, in dem das Zertifikat gilt.
glossary-valid-until = Der letzte Augenblick, in dem das Zertifikat gilt.
glossary-public-key = Die öffentliche Hälfte des Schlüssels. Wer die geheime hat, kann sich als Inhaber ausweisen.
glossary-issuer-unique-id = Eine Nummer, die gleichnamige Aussteller unterscheidet. Längst außer Gebrauch.
glossary-subject-unique-id = Eine Nummer, die gleichnamige Inhaber unterscheidet. Längst außer Gebrauch.
glossary-extensions-omitted = Sie fehlen hier, weil sie nicht zu lesen sind oder die Grenze erreicht war.
glossary-signature-algorithm = Wie der Aussteller signiert hat: ein Hash des signierten Teils, verrechnet mit seinem geheimen Schlüssel.
glossary-signature-value = Die Signatur des Ausstellers. Sie passt zu keinen anderen Bytes und zu keinem anderen Schlüssel.
glossary-sha256 = Eine kurze Prüfsumme aller Bytes. Zwei Zertifikate mit derselben sind dieselben.
glossary-sha1 = Eine ältere Prüfsumme. Sie lässt sich fälschen; vergleichen Sie die andere.
glossary-spki-sha256 = Eine Prüfsumme nur des Schlüssels. Sie bleibt, wenn die Website mit demselben Schlüssel erneuert.

glossary-extension-unknown = Eine Erweiterung, die { -whylock } nicht kennt. Es zeigt die Bytes und urteilt nicht darüber.
glossary-extension-subjectDirectoryAttributes = Weitere Merkmale des Inhabers, etwa eine Staatsangehörigkeit. Selten.
glossary-extension-subjectKeyIdentifier = Ein kurzes Kennzeichen dieses Schlüssels, mit dem andere auf ihn verweisen.
glossary-extension-keyUsage = Wozu der Schlüssel gebraucht werden darf.
glossary-extension-privateKeyUsagePeriod = Wann der geheime Schlüssel signieren darf, falls das von den Daten oben abweicht.
glossary-extension-subjectAltName = Die Namen, für die das Zertifikat gilt. Browser sehen hier nach und nur hier.
glossary-extension-issuerAltName = Weitere Namen des Ausstellers. Browser sehen nicht darauf.
glossary-extension-basicConstraints = Ob dies eine Zertifizierungsstelle ist und wie viele weitere unter ihr folgen dürfen.
glossary-extension-nameConstraints = Für welche Namen diese Stelle bürgen darf und für welche nicht.
glossary-extension-cRLDistributionPoints = Wo der Aussteller seine Listen gesperrter Zertifikate veröffentlicht.
glossary-extension-certificatePolicies = Nach welchen Regeln es ausgestellt wurde; bei Websites, wie der Inhaber geprüft wurde.
glossary-extension-policyMappings = Welche Regeln der einen Stelle als Regeln einer anderen gelten.
glossary-extension-authorityKeyIdentifier = Ein kurzes Kennzeichen des Ausstellerschlüssels, um darüber das richtige Zertifikat zu finden.
glossary-extension-policyConstraints = Wie streng die Regeln weiter unten im Pfad befolgt werden müssen.
glossary-extension-extKeyUsage = Für welche Zwecke das Zertifikat gilt. Eine Website braucht serverAuth.
glossary-extension-freshestCRL = Wo die neuesten Nachträge zur Liste gesperrter Zertifikate stehen.
glossary-extension-inhibitAnyPolicy = Ab wo „beliebige Regeln“ nicht mehr als Antwort gilt.
glossary-extension-authorityInfoAccess = Wo man nach einer Sperrung fragen kann und wo das Zertifikat des Ausstellers liegt.
glossary-extension-qcStatements = Erklärungen für qualifizierte Zertifikate nach europäischem Recht.
glossary-extension-subjectInfoAccess = Wo eine Zertifizierungsstelle veröffentlicht, was sie ausstellt.
glossary-extension-tlsFeature = Was der Server bei jedem Handshake tun muss, etwa eine frische Auskunft mitschicken.
glossary-extension-signedCertificateTimestampList = Quittungen öffentlicher Verzeichnisse (SCTs): die Zusage, dieses Zertifikat aufzunehmen.
glossary-extension-precertificatePoison = Kennzeichnet einen Entwurf, der nur Verzeichnissen gezeigt wurde. Kein Browser nimmt ihn an.
glossary-extension-ocspNoCheck = Für einen Dienst, der über Sperrungen Auskunft gibt: Nach seinem eigenen Zertifikat fragt niemand.
glossary-extension-cabfOrganizationIdentifier = Die Nummer der Organisation in einem amtlichen Register.
glossary-extension-torServiceDescriptor = Der Schlüssel eines Onion-Dienstes, für den das Zertifikat gilt.
glossary-extension-entrustVersionInfo = Die Version des Programms, das es ausgestellt hat. Ohne Wirkung.
glossary-extension-certificateTemplateName = Die Vorlage, nach der eine Stelle von Microsoft es ausgestellt hat.
glossary-extension-caVersion = Wie oft eine Stelle von Microsoft ihr Zertifikat und ihren Schlüssel erneuert hat.
glossary-extension-previousCaCertificateHash = Eine Prüfsumme des Zertifikats, das diese Stelle zuvor hatte.
glossary-extension-certificateTemplate = Die Vorlage, nach der eine Stelle von Microsoft es ausgestellt hat, mit Version.
glossary-extension-applicationPolicies = Microsofts eigene Liste von Zwecken, neben der des Standards.
glossary-extension-ntdsCaSecurity = Das Konto in einem Verzeichnis von Microsoft, für das es ausgestellt wurde.
glossary-extension-netscapeCertType = Netscapes alte Liste von Verwendungen. Browser sehen nicht mehr darauf.
glossary-extension-netscapeBaseUrl = Netscapes alter Anfang der Adressen weiter unten. Ohne Wirkung.
glossary-extension-netscapeRevocationUrl = Netscapes alte Stelle für Fragen nach Sperrungen. Ohne Wirkung.
glossary-extension-netscapeCaRevocationUrl = Netscapes alte Stelle für Fragen nach einer Zertifizierungsstelle. Ohne Wirkung.
glossary-extension-netscapeRenewalUrl = Netscapes alte Stelle zum Erneuern. Ohne Wirkung.
glossary-extension-netscapeCaPolicyUrl = Netscapes alte Stelle für die Regeln der Zertifizierungsstelle. Ohne Wirkung.
glossary-extension-netscapeSslServerName = Netscapes alte Stelle für den Namen des Hosts. Browser sehen nicht mehr darauf.
glossary-extension-netscapeComment = Eine Bemerkung dessen, der es ausgestellt hat. Ohne Wirkung.

glossary-attribute-unknown = Ein Merkmal, das { -whylock } nicht kennt.
glossary-attribute-commonName = Wie der Inhaber heißt. Browser lesen den Namen eines Hosts nicht mehr hier.
glossary-attribute-surname = Ein Familienname.
glossary-attribute-serialNumber = Eine Nummer des Inhabers, etwa in einem amtlichen Register.
glossary-attribute-countryName = Das Land, in zwei Buchstaben.
glossary-attribute-localityName = Der Ort.
glossary-attribute-stateOrProvinceName = Das Bundesland oder die Provinz.
glossary-attribute-streetAddress = Straße und Hausnummer.
glossary-attribute-organizationName = Die Organisation, wie ihre Zertifizierungsstelle sie aufgeschrieben hat.
glossary-attribute-organizationalUnitName = Ein Teil der Organisation. Meist ungeprüft; öffentliche Stellen schreiben das nicht mehr.
glossary-attribute-title = Ein Titel oder eine Stellung.
glossary-attribute-description = Eine Beschreibung.
glossary-attribute-businessCategory = Die Art der Organisation, wie Extended Validation sie einteilt.
glossary-attribute-postalAddress = Die Postanschrift.
glossary-attribute-postalCode = Die Postleitzahl.
glossary-attribute-postOfficeBox = Das Postfach.
glossary-attribute-telephoneNumber = Eine Telefonnummer.
glossary-attribute-name = Ein Name.
glossary-attribute-givenName = Ein Vorname.
glossary-attribute-initials = Initialen.
glossary-attribute-generationQualifier = Was Generationen unterscheidet, etwa „jun.“.
glossary-attribute-x500UniqueIdentifier = Eine Nummer, die gleichnamige Inhaber unterscheidet.
glossary-attribute-dnQualifier = Ein Zusatz, der gleiche Namen unterscheidet.
glossary-attribute-pseudonym = Ein Name, den jemand statt des eigenen gewählt hat.
glossary-attribute-organizationIdentifier = Die Nummer der Organisation, mit dem Register, aus dem sie stammt.
glossary-attribute-userId = Der Name eines Kontos.
glossary-attribute-domainComponent = Ein Teil eines Domainnamens, etwa „com“.
glossary-attribute-emailAddress = Eine Mailadresse, an einer alten Stelle dafür.
glossary-attribute-unstructuredName = Ein Name ohne bestimmte Form.
glossary-attribute-unstructuredAddress = Eine Anschrift ohne bestimmte Form.
glossary-attribute-jurisdictionLocalityName = Der Ort, in dessen Register die Organisation steht.
glossary-attribute-jurisdictionStateOrProvinceName = Das Bundesland oder die Provinz, in deren Register die Organisation steht.
glossary-attribute-jurisdictionCountryName = Das Land, in dessen Register die Organisation steht.
glossary-attribute-dateOfBirth = Ein Geburtsdatum.
glossary-attribute-placeOfBirth = Ein Geburtsort.
glossary-attribute-gender = Ein Geschlecht.
glossary-attribute-countryOfCitizenship = Das Land einer Staatsangehörigkeit.
glossary-attribute-countryOfResidence = Das Land, in dem jemand wohnt.

glossary-part-algorithm = Die Art des Schlüssels.
glossary-part-curve = Die Kurve, auf der der Schlüssel ein Punkt ist. Beide Seiten müssen dieselbe nehmen.
glossary-part-size = Die Länge des Schlüssels. Verschiedene Arten lassen sich daran nicht vergleichen.
glossary-part-exponent = Die kleine Zahl eines RSA-Schlüssels; fast immer 65537.
glossary-part-modulus = Die große Zahl eines RSA-Schlüssels: ein Produkt zweier geheimer Primzahlen.
glossary-part-point = Der Schlüssel selbst: ein Punkt auf der Kurve.
glossary-part-key = Der Schlüssel selbst.
glossary-part-keyIdentifier = Das Kennzeichen, meist ein Hash des Schlüssels.
glossary-part-authorityCertIssuer = Wer das Zertifikat des Ausstellers ausgestellt hat.
glossary-part-authorityCertSerialNumber = Die Nummer des Zertifikats des Ausstellers.
glossary-part-cA = Ob damit Zertifikate ausgestellt werden dürfen.
glossary-part-pathLenConstraint = Wie viele weitere Stellen zwischen dieser und einer Website stehen dürfen.
glossary-part-requireExplicitPolicy = Nach so vielen weiteren Zertifikaten muss jedes seine Regeln nennen.
glossary-part-inhibitPolicyMapping = Nach so vielen weiteren Zertifikaten stehen Regeln nicht mehr für andere.
glossary-part-skipCerts = Nach so vielen weiteren Zertifikaten gilt „beliebige Regeln“ nicht mehr.
glossary-part-permitted = Von dieser Art darf nur für Namen hierin gebürgt werden.
glossary-part-excluded = Für Namen hierin darf nicht gebürgt werden.
glossary-part-dNSName = Ein Host. Ein Stern steht für einen Teil zwischen Punkten.
glossary-part-iPAddress = Eine Netzadresse.
glossary-part-rfc822Name = Eine Mailadresse.
glossary-part-uniformResourceIdentifier = Eine Adresse im Web oder anderswo.
glossary-part-directoryName = Ein Name wie der des Inhabers.
glossary-part-otherName = Ein Name anderer Art, die seine Kennung nennt.
glossary-part-registeredID = Ein Object Identifier als Name.
glossary-part-leafIndex = Wo das Zertifikat im Log steht.
glossary-part-log = Wie die Liste der Logs es nennt, und wer es betreibt.
glossary-part-logID = Das Verzeichnis, durch einen Hash seines Schlüssels.
glossary-part-timestamp = Wann das Verzeichnis das Zertifikat gesehen hat.
glossary-part-cps = Wo die Regeln zu lesen sind.
glossary-part-unotice = Ein Hinweis für alle, die sich auf das Zertifikat verlassen.
glossary-part-ocsp = Ein Dienst, der sagt, ob das Zertifikat gesperrt wurde.
glossary-part-caIssuers = Wo das Zertifikat des Ausstellers zu holen ist.
glossary-part-anyPolicy = Beliebige Regeln.
glossary-part-extendedValidation = Die Organisation wurde nach den Regeln von Extended Validation geprüft.
glossary-part-domainValidated = Nur die Verfügung über die Domain wurde geprüft.
glossary-part-organizationValidated = Die Verfügung über die Domain und die Organisation wurden geprüft.
glossary-part-individualValidated = Die Verfügung über die Domain und eine Person wurden geprüft.
glossary-part-isrgDomainValidated = Die Regeln von Let’s Encrypt: Nur die Verfügung über die Domain wurde geprüft.
glossary-part-digitalSignature = Zum Signieren dessen, was den Inhaber ausweist, etwa in einem TLS-Handshake.
glossary-part-nonRepudiation = Zum Signieren dessen, was der Inhaber später nicht abstreiten können soll.
glossary-part-keyEncipherment = Um Schlüssel an den Inhaber zu verschlüsseln, wie älteres TLS mit RSA.
glossary-part-dataEncipherment = Um Daten an den Inhaber zu verschlüsseln, ohne einen Schlüssel dazwischen.
glossary-part-keyAgreement = Um mit dem Inhaber einen Schlüssel zu vereinbaren.
glossary-part-keyCertSign = Zum Signieren von Zertifikaten.
glossary-part-cRLSign = Zum Signieren von Listen gesperrter Zertifikate.
glossary-part-encipherOnly = Mit keyAgreement: nur zum Verschlüsseln.
glossary-part-decipherOnly = Mit keyAgreement: nur zum Entschlüsseln.
glossary-part-anyExtendedKeyUsage = Für jeden Zweck.
glossary-part-serverAuth = Um in TLS einen Server auszuweisen, wie es eine Website tut.
glossary-part-clientAuth = Um in TLS einen Client auszuweisen.
glossary-part-codeSigning = Zum Signieren von Programmen.
glossary-part-emailProtection = Zum Signieren und Verschlüsseln von Mails.
glossary-part-ipsecEndSystem = Für einen Rechner in einem IPsec-Netz; außer Gebrauch.
glossary-part-ipsecTunnel = Für das Ende eines IPsec-Tunnels; außer Gebrauch.
glossary-part-ipsecUser = Für jemanden in einem IPsec-Netz; außer Gebrauch.
glossary-part-timeStamping = Um zu bestätigen, wann es etwas schon gab.
glossary-part-OCSPSigning = Um Auskunft über Sperrungen zu geben.
glossary-part-ipsecIKE = Um die Schlüssel eines IPsec-Netzes zu vereinbaren.
glossary-part-brandIndicatorForMessageIdentification = Um das Logo einer Firma neben ihren Mails zu zeigen.
glossary-part-documentSigning = Zum Signieren von Dokumenten.
glossary-part-pkinitKdc = Für einen Kerberos-Server.
glossary-part-precertificateSigning = Zum Signieren von Entwürfen für Verzeichnisse.
glossary-part-microsoftServerGatedCrypto = Für stärkere Verschlüsselung in alten Browsern; heute ohne Wirkung.
glossary-part-encryptingFileSystem = Zum Verschlüsseln von Dateien unter Windows.
glossary-part-microsoftDocumentSigning = Zum Signieren von Dokumenten unter Windows.
glossary-part-smartCardLogon = Um sich an Windows mit einer Karte anzumelden.
glossary-part-netscapeServerGatedCrypto = Für stärkere Verschlüsselung in alten Browsern; heute ohne Wirkung.

## Why no certificate came out of a file or a paste

input-empty = Darin ist nichts.
input-invalid-base64 = In Zeile { $line } steht etwas, das nicht base64 ist.
input-no-certificate = Darin ist anderes, aber kein Zertifikat.
input-not-a-certificate = Das ist kein Zertifikat: weder DER noch PEM noch PKCS #7 noch base64.
input-private-key = Darin ist ein privater Schlüssel und kein Zertifikat. Zeigen Sie diesen Schlüssel niemandem.
input-too-long = Das ist länger als die { $mebibytes } MiB, die { -whylock } liest.
input-too-many = Darin sind mehr als die { $most } Zertifikate, die { -whylock } auf einmal liest.
input-unfinished = Der PEM-Block, der in Zeile { $line } beginnt, hat kein Ende.

## The extension in a store; the pages around the popup: the first one, the settings, and what stands where nothing could be drawn

extension-description = Erklärt, warum Ihr Browser der Verbindung zu einer Website vertraut, und was dieses Vertrauen nicht verspricht.

first-run = Willkommen bei { -whylock }
first-run-title = Warum vertraut Ihr Browser dieser Verbindung?
first-run-answer = { -whylock } beantwortet das für die Seite vor Ihnen und sagt, was dieses Vertrauen nicht verspricht. Drücken Sie den Knopf in der Symbolleiste, wann immer Sie es wissen wollen.
first-run-access = { -whylock } kann noch keine Website sehen
first-run-access-why = Ihr Browser erlaubt es noch nicht. Ohne Erlaubnis kann { -whylock } nichts erklären.
first-run-access-grant = Erlauben
first-run-reads = Was gelesen wird
first-run-reads-address = Die Adresse jeder Seite, die Sie öffnen, und wie die Verbindung zu ihrer Website entstand.
first-run-reads-certificates = Die Zertifikate, die die Website gezeigt hat.
first-run-reads-headers = Einige Zeilen, die die Website vor der Seite geschickt hat: drei Kopfzeilen und ihr Status.
first-run-reads-hosts = Die Namen der anderen Websites, von denen die Seite etwas geladen hat.
first-run-reads-not = Nicht gelesen werden die Seiten, Ihre Eingaben, Ihre Cookies und Ihre Passwörter.
first-run-stays = Wo es bleibt
first-run-stays-memory = Was gelesen wurde, bleibt im Arbeitsspeicher Ihres Browsers, bis Sie den Tab oder den Browser schließen. Auf der Festplatte liegen nur Ihre Einstellungen, und frühere Besuche, sobald Sie darum bitten. Niemand bekommt etwas geschickt: { -whylock } hat keinen Server.
first-run-stays-request = Eine einzige Anfrage ist möglich, an die Website, die Sie ansehen, und nur wenn Sie „Genauer hinsehen“ drücken. { -whylock } sagt es vorher.
first-run-asks = Warum so viel verlangt wird
first-run-asks-sites = Ihr Browser wird sagen, dass { -whylock } Ihre Daten auf allen Websites lesen kann. Jede Website muss sichtbar sein, weil Sie nach jeder fragen könnten. Eine Verbindung ist nur zu sehen, während sie entsteht.
first-run-asks-debugger = Er wird auch den Debugger für Seiten nennen. Browser dieser Familie zeigen die Einzelheiten einer Verbindung sonst niemandem. { -whylock } benutzt ihn nur, wenn Sie „Genauer hinsehen“ drücken, für einen Augenblick. Ihr Browser zeigt währenddessen eine Leiste. Später darf eine Erweiterung nicht mehr danach fragen, darum geschieht es jetzt.
first-run-open = Seiten, die schon offen sind
first-run-open-reload = Von Seiten, die vorher offen waren, hat { -whylock } nichts gesehen. Laden Sie eine neu, um zu sehen, wie ihre Verbindung entsteht.
first-run-docs = Was das Schloss bedeutet, und was jeder Befund von { -whylock } sagt

settings = Einstellungen
settings-as-browser = Wie im Browser
settings-theme = Farben
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-language = Sprache
settings-icon = Was das Symbol in der Symbolleiste zeigt
settings-icon-every = Wie es um jede Seite steht
settings-icon-concern = Nur was nicht stimmt oder schwächer ist, als es sein sollte
settings-icon-none = Immer das Zeichen von { -whylock }
settings-kept = Eine Wahl gilt sofort. Sie bleibt in diesem Browser gespeichert und wird niemandem geschickt.
settings-logs = Öffentliche Logs der Zertifikate
settings-logs-why = Öffentliche Logs verzeichnen, welche Zertifikate ausgestellt werden, damit ein unberechtigtes auffallen kann. { -whylock } prüft ihre Signaturen anhand einer Liste der Logs und ihrer Schlüssel.
settings-logs-in-use = In Gebrauch
settings-logs-shipped = die Liste, die mit { -whylock } kam
settings-logs-imported = die Liste, die Sie eingelesen haben
settings-logs-date = Erstellt am
settings-logs-source = Quelle
settings-logs-count = Logs darin
settings-logs-files = Die Hersteller von Chrome signieren so eine Liste und veröffentlichen sie in zwei Dateien. { -whylock } holt sie nicht. Speichern Sie beide, und wählen Sie beide zusammen aus:
settings-logs-import = Neuere Liste einlesen
settings-logs-remove = Wieder die Liste von { -whylock } verwenden
settings-logs-taken = Die Signatur der Liste stimmt. Die Liste gilt von jetzt an.
settings-logs-both = Wählen Sie beide Dateien der Liste zusammen aus: log_list.json und log_list.sig.
settings-logs-refused = Die Liste, die bisher galt, gilt weiter.
settings-logs-removed = Die Liste, die mit { -whylock } kam, gilt wieder.

viewer = Zertifikate öffnen
viewer-what = Fügen Sie Zertifikate ein, wie die Warnung Ihres Browsers oder seine Ansicht sie zeigt, oder öffnen Sie Dateien.
viewer-stays = Was Sie öffnen, bleibt auf dieser Seite. Es wird niemandem geschickt.
viewer-paste = Zertifikate als Text
viewer-explain = Erklären
viewer-files = Dateien: Zertifikate, eine Kette (.pem, .der, .p7b) oder ein gespeicherter Bericht (.json)
viewer-drop = Sie können Dateien auch irgendwo auf diese Seite ziehen.
viewer-opened = Was Sie geöffnet haben
viewer-pasted = Was Sie eingefügt haben
viewer-private-key = Bei den Zertifikaten steht ein privater Schlüssel. { -whylock } hat ihn nicht angesehen; zeigen Sie ihn niemandem.
viewer-skipped = Bei den Zertifikaten steht noch anderes. Es wurde weggelassen.
viewer-no-report = Das ist JSON, aber kein Bericht, den { -whylock } lesen kann.
viewer-unreadable = Es lässt sich nicht lesen. Vielleicht ist es ein Ordner, oder es ist nicht mehr da.
viewer-too-many = Nur die ersten fünfzig Dateien wurden geöffnet.
viewer-site = Diese Seite kann Ihre Verbindung nicht sehen, weder zu dieser Website noch zu einer anderen. Sie liest nur, was Sie öffnen.
viewer-where = Wo Ihr Browser sie zeigt
viewer-where-firefox = Firefox: Drücken Sie am Ende der Seite über ein Zertifikat auf „PEM (Zertifikatskette)“. Öffnen Sie dann hier die gespeicherte Datei.
viewer-where-chromium = Chromium, Chrome und andere: Öffnen Sie im Fenster über ein Zertifikat „Details“ und drücken Sie auf „Exportieren“. Öffnen Sie dann hier die gespeicherte Datei.
viewer-where-warning = Bei einer Warnung: Klicken Sie auf den Fehlercode. Fügen Sie dann ein, was er zeigt.

## Several files beside each other

opened-none = Kein Zertifikat
opened = { $count ->
    [one] Ein Zertifikat: { $name }
   *[other] { $count } Zertifikate, das erste: { $name }
}
compared-same = Dieselben Zertifikate wie in { $file }.
compared-within = Alles davon steht auch in { $file }.
compared-beyond = Alle Zertifikate aus { $file } stehen auch hier.
compared-same-key-same-issuer = Das erste ist für { $name }, wie in { $file }: mit demselben Schlüssel, vom selben Aussteller.
compared-same-key-other-issuer = Das erste ist für { $name }, wie in { $file }: mit demselben Schlüssel, von einem anderen Aussteller.
compared-other-key-same-issuer = Das erste ist für { $name }, wie in { $file }: mit einem anderen Schlüssel, vom selben Aussteller.
compared-other-key-other-issuer = Das erste ist für { $name }, wie in { $file }: mit einem anderen Schlüssel, von einem anderen Aussteller.
compared-ends = Es endet am { $own }, das andere am { $other }.
compared-ends-together = Beide enden im selben Moment.

popup-unable = { -whylock } konnte diese Seite nicht erklären: Ein Teil davon, das WebAssembly-Modul, ist vielleicht nicht geladen. { -whylock } neu zu installieren kann helfen.
popup-no-script = { -whylock } braucht JavaScript, um eine Verbindung zu erklären.

## What is malformed in a certificate

field-certificate = Zertifikat
field-tbs-certificate = signierter Teil
field-version = Version
field-serial-number = Seriennummer
field-tbs-signature = Algorithmus im signierten Teil
field-issuer = Name des Ausstellers
field-validity = Gültigkeitsdaten
field-not-before = Beginn der Gültigkeit
field-not-after = Ende der Gültigkeit
field-subject = Inhabername
field-subject-public-key = öffentlicher Schlüssel
field-issuer-unique-id = eindeutige Kennung des Ausstellers
field-subject-unique-id = eindeutige Kennung des Inhabers
field-extensions = Liste der Erweiterungen
field-extension = Erweiterung { $extension }
field-signature-algorithm = Algorithmus neben der Signatur
field-signature-value = Signatur

malformed-date-before1970 = Hier steht ein Datum vor 1970: { $field }.
malformed-default-encoded = Hier ist ein Wert ausgeschrieben, der als Standardwert weggelassen werden muss: { $field }.
malformed-duplicate-extension = Dieselbe Erweiterung steht zweimal da: { $extension }.
malformed-empty-list = Hier ist eine Liste leer, die es nicht sein darf: { $field }.
malformed-indefinite-length = Hier ist eine Länge offengelassen, was diese Kodierung verbietet: { $field }.
malformed-invalid-bit-string = Hier sind die ungenutzten Bits am Ende falsch: { $field }.
malformed-invalid-boolean = Hier ist ein Ja oder Nein als keines von beiden geschrieben: { $field }.
malformed-invalid-characters = Hier enthält ein Text Zeichen, die sein Typ nicht erlaubt: { $field }.
malformed-invalid-date = Hier steht ein Datum, das keines ist: { $field }.
malformed-invalid-oid = Hier ist ein Object Identifier fehlerhaft: { $field }.
malformed-invalid-tag = Hier ist ein Typ unbekannt oder falsch gekennzeichnet: { $field }.
malformed-invalid-value = Hier liegt ein Wert außerhalb des Erlaubten: { $field }.
malformed-missing-field = Es fehlt etwas: { $field }.
malformed-non-minimal-integer = Hier hat eine Zahl mehr Bytes, als sie braucht: { $field }.
malformed-non-minimal-length = Hier hat eine Längenangabe mehr Bytes, als sie braucht: { $field }.
malformed-oversized-oid = Hier ist ein Object Identifier zu groß: { $field }.
malformed-refused = Der strenge Leser lehnt dies ab: { $field }.
malformed-serial-negative = Die Seriennummer ist negativ.
malformed-serial-too-long = Die Seriennummer hat mehr als 20 Bytes.
malformed-serial-zero = Die Seriennummer ist null.
malformed-time-form = Hier ist ein Datum in einer Form geschrieben, die dafür nicht erlaubt ist: { $field }.
malformed-too-long = Das Zertifikat ist länger, als der strenge Leser akzeptiert.
malformed-trailing-bytes = Hier stehen hinter dem Ende noch Bytes: { $field }.
malformed-truncated = Hier hören die Bytes mittendrin auf: { $field }.
malformed-universal-string = Hier ist ein Text von einem Typ, der nicht mehr üblich ist: { $field }.
malformed-unordered-set = Hier sind die Teile einer Menge falsch geordnet: { $field }.
malformed-unsupported-version = Die Version ist keine, die es gibt.
malformed-wrong-tag = Hier steht etwas von einem anderen Typ: { $field }.

## The page's cast

cast = Wer auf dieser Seite noch dabei ist
cast-brief = { $count ->
    [one] Eine andere Domain
   *[other] { $count } andere Domains
}
cast-brief-own = Nur Rechner dieser Website selbst
cast-brief-weak = { $count ->
    [0] Ein schwaches Glied unter den eigenen Rechnern
    [one] Eine andere Domain und ein schwaches Glied
   *[other] { $count } andere Domains und ein schwaches Glied
}
cast-explain = Erklären
cast-weakest-page = Das schwächste Glied ist diese Seite selbst. Andere auf dem Weg können sie verändern, und was sie lädt.
cast-weakest-open-code = Das schwächste Glied ist { $host }. Sein Programmcode kam unverschlüsselt, andere konnten ihn verändern.
cast-weakest-open = Das schwächste Glied ist { $host }. Was es schickte, kam unverschlüsselt. Andere konnten es lesen und verändern.
cast-weakest-maybe-open = Das schwächste Glied ist { $host }. Es wurde über http gefragt. Ob etwas kam, ist nicht zu sehen.
cast-weakest-not-proven = Das schwächste Glied ist { $host }. Niemand hat bewiesen, dass es wirklich dieser Rechner ist.
cast-weakest-in-between = Das schwächste Glied ist { $host }. Jemand dazwischen kann lesen und verändern, was es schickt.
cast-weakest-weakened = Das schwächste Glied ist { $host }. { $why }
cast-weakness-version = Es benutzt { $version }, und das ist veraltet.
cast-weakness-cipher-suite = Das Schloss, das es benutzt, können andere öffnen.
cast-weakness-forward-secrecy = Wer es aufzeichnet und später den Schlüssel stiehlt, kann es lesen.
cast-weakness-unnamed = Ihr Browser nennt diese Verbindung schwach.
cast-even = Keine dieser Verbindungen ist schwächer, als sie sein sollte, soweit Ihr Browser es sagt.
cast-even-in-part = Von { $count } Verbindungen kennt Ihr Browser { $known } genauer. Keine davon ist schwächer, als sie sein sollte.
cast-accepted = Ihr Browser hat diese Verbindungen angenommen. Mehr sagt er nicht darüber.
cast-not-told = Wie diese Teile der Seite kamen, ist von hier nicht zu sehen.
cast-code = { $count ->
    [one] Programmcode einer anderen Domain läuft auf dieser Seite. Er kann lesen, was Sie hier sehen und eintippen.
   *[other] Programmcode von { $count } anderen Domains läuft auf dieser Seite. Er kann lesen, was Sie hier sehen und eintippen.
}
cast-code-none = Auf dieser Seite war kein Programmcode einer anderen Domain zu sehen.
cast-left-out = { $count ->
    [one] Ein weiterer Rechner ist hier nicht genannt.
   *[other] { $count } weitere Rechner sind hier nicht genannt.
}
cast-unseen = Teile, die Ihr Browser noch im Speicher hatte, können hier fehlen.
cast-own = Die eigene Domain dieser Website
cast-power-none = Von dort kam nichts
cast-power-in-frames = Nur Rahmen auf dieser Seite laden von dort
cast-power-content = Schickt Bilder, Daten oder andere Inhalte
cast-power-style = Verändert das Aussehen dieser Seite
cast-power-frame = Zeigt eine eigene Seite in einem Rahmen
cast-power-code = Sein Programmcode läuft auf dieser Seite
cast-standing-blocked = Ihr Browser hat sich geweigert, das über http zu laden.
cast-standing-private = Verschlüsselt, und Ihr Browser fand den Beweis des Namens gut.
cast-standing-accepted = Ihr Browser hat diese Verbindung angenommen.
cast-standing-not-told = Wie diese Verbindung kam, ist von hier nicht zu sehen.
cast-standing-in-between = Verschlüsselt bis zu jemandem dazwischen, der es lesen und verändern kann.
cast-standing-not-proven = Niemand hat bewiesen, dass es wirklich dieser Rechner ist.
cast-standing-maybe-open = Über http gefragt. Ob etwas kam, ist nicht zu sehen.
cast-standing-open = Kam über http. Alle auf dem Weg konnten es lesen und verändern.
cast-issuer = Zertifikat von { $name }
