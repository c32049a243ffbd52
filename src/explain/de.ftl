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

## Sources: where a statement comes from

source-observer-firefox = sagt Firefox
source-observer-chromium = sagt Ihr Browser
source-observer-node = sagt Node.js
source-observer-caller = steht in der Datei
source-inferred-firefox = folgt aus dem, was Firefox sagt
source-inferred-chromium = folgt aus dem, was Ihr Browser sagt
source-inferred-node = folgt aus dem, was Node.js sagt
source-inferred-caller = folgt aus dem, was in der Datei steht
source-checked = von uns geprüft
source-certificate = steht im Zertifikat
source-standard = folgt daraus, wie https arbeitet
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

## The verdict

verdict-private = Vertraulich zwischen Ihnen und der Website
verdict-weakened = Vertraulich, aber geschwächt
verdict-disputed = Von Ihrem Browser akzeptiert, von { -whylock } bezweifelt
verdict-in-between = Vertraulich, wenn niemand dazwischen sitzt
verdict-accepted = Über https geöffnet, Einzelheiten noch nicht zu sehen
verdict-not-proven = Es ist nicht bewiesen, wessen Website das ist
verdict-open = Offen: Unterwegs kann jeder mitlesen
verdict-failed = Es kam keine geschützte Verbindung zustande
verdict-no-connection = Dahinter steht keine Verbindung
verdict-no-connection-certificates-only = Nur Zertifikate
verdict-unseen = Von hier aus nicht zu sehen
verdict-caveat = Das sagt nicht, ob die Website ehrlich ist.

reason-private = Niemand auf dem Weg zu { $host } kann diese Seite mitlesen oder verändern.
reason-protocol-version-warn = Die Daten sind durch { $name } geschützt. Das ist ein altes Verfahren mit bekannten Schwächen.
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
reason-anchor-warn = „{ $name }“ lässt vielleicht jemanden dazwischen mitlesen und alles verändern. Auf keiner öffentlichen Liste ist diese Ausweisstelle verzeichnet.
reason-anchor-warn-product = Das sieht nach { $product } aus. Damit kann vielleicht jemand dazwischen mitlesen und alles verändern.
reason-anchor-warn-leaked = Der Schlüssel von „{ $name }“ ist öffentlich geworden. Unterwegs kann vielleicht jeder mitlesen und alles verändern.
reason-anchor-unknown = Wer an der Spitze derer steht, die für diese Website bürgen, ist nicht bekannt.
reason-details-unknown = Ihr Browser fand nichts auszusetzen, oder jemand hat eine Warnung übergangen. Genaueres Hinsehen zeigt, was davon stimmt.
reason-details-unknown-seen = Die Verbindung wurde akzeptiert, aber nicht alle Einzelheiten sind bekannt.
reason-protocol-version-unknown = Die Verbindung wurde akzeptiert. Sie nutzt ein Verfahren, das { -whylock } nicht kennt: { $name }.
reason-cipher-suite-unknown = Die Verbindung wurde akzeptiert. Sie nutzt ein Verfahren, das { -whylock } nicht kennt: { $name }.
reason-accepted-unknown = Ob der Ausweis der Website akzeptiert wurde, ist nicht bekannt.
reason-accepted-warn = Ihr Browser nennt den Schutz dieser Seite schwach und sagt nicht, warum.
reason-accepted-fail = { $cause } Jemand hat entschieden, trotzdem weiterzugehen.
reason-accepted-fail-node = { $cause } Node.js würde die Verbindung ablehnen.
reason-host-name-unknown = Ihr Browser hat den Ausweis der Website akzeptiert. Er enthält mehr Namen, als { -whylock } liest.
reason-host-name-fail = Ihr Browser hat den Ausweis der Website akzeptiert, doch { $host } steht nicht darin.
reason-completed-fail = { $cause } Ihr Browser hat abgebrochen, bevor er die Seite abrief.
reason-reached-fail = { $cause }
reason-reached-fail-unnamed = Die Seite konnte nicht geladen werden.
reason-protected-fail = Ihr Netz und alle auf dem Weg können sehen und ändern, was Sie hier lesen und senden.
reason-protected-fail-port = Das ist einfaches http an Port { $port }. Alle auf dem Weg können mitlesen und alles verändern.
reason-local-file = Ihr Browser hat diese Datei selbst geöffnet. Er hat dafür keine Website abgerufen.
reason-made-by-page = Ihr Browser oder eine andere Seite hat diese Seite erzeugt. Dafür wurde keine Website abgerufen.
reason-certificates-only = Das sind nur Zertifikate. Sie sagen nicht, ob irgendeine Verbindung vertraulich ist.
reason-internal-page = Diese Seite gehört zum Browser selbst. Erweiterungen können sie nicht ansehen.
reason-not-recorded = Diese Seite war schon offen, bevor { -whylock } hinsehen konnte.
reason-evicted = Viele Tabs sind offen. Was über diesen bekannt war, musste Platz machen.
reason-no-access = Ihr Browser lässt { -whylock } diese Website nicht sehen.
reason-pending = Die Seite lädt noch. Ihre Verbindung erscheint gleich hier.
reason-unanswered = Es war keine Verbindung zu sehen, die diese Seite brachte. Vielleicht lag sie schon in Ihrem Browser.
reason-collector-failed = Beim Ansehen dieser Seite ging etwas schief.
reason-collector-failed-detail = Beim Ansehen dieser Seite ging etwas schief: { $detail }
reason-unknown-scheme = Adressen dieser Art kennt { -whylock } nicht.

## What went wrong, as a sentence

cause-expired-or-not-yet-valid = Der Gültigkeitszeitraum im Ausweis der Website passt nicht zur Uhr dieses Computers.
cause-expired = Der Ausweis der Website ist abgelaufen, oder die Uhr dieses Computers geht falsch.
cause-not-yet-valid = Der Ausweis der Website ist noch nicht gültig, oder die Uhr dieses Computers geht falsch.
cause-wrong-host = Der Ausweis der Website gilt für einen anderen Namen.
cause-wrong-host-named = Der Ausweis gilt für { $first }, nicht für { $host }.
cause-self-signed = Die Website bürgt für sich selbst, und sonst bürgt niemand für sie.
cause-unknown-issuer = Niemand, den Ihr Browser kennt, bürgt für diese Website.
cause-revoked = Der Ausweis der Website wurde gesperrt.
cause-not-logged = Der Ausweis der Website steht nicht in den öffentlichen Verzeichnissen, die Ihr Browser verlangt.
cause-weak-certificate = Der Ausweis der Website nutzt ein Verfahren, das zu schwach ist.
cause-bad-certificate = Der Ausweis der Website verletzt eine Regel.
cause-no-common-tls = Die Website und Ihr Browser beherrschen kein gemeinsames Schutzverfahren.
cause-tls-failed = Die Antwort der Website war nicht so, wie https sie verlangt.
cause-name-not-found = Unter diesem Namen war kein Computer zu finden.
cause-unreachable = Der Computer der Website hat nicht geantwortet oder die Verbindung abgebrochen.
cause-offline = Dieser Computer ist nicht mit dem Internet verbunden.
cause-timed-out = Der Computer der Website hat zu lange für die Antwort gebraucht.
cause-proxy = Der Computer, der Ihre Daten weiterleitet, konnte die Website nicht erreichen.
cause-stopped = Das Laden wurde angehalten.
cause-other = Ihr Browser meldet „{ $code }“.

## What Whylock checked

checks = { $broken ->
    [0] Was { -whylock } geprüft hat: { $held } Regeln sind eingehalten
    [one] Was { -whylock } geprüft hat: Eine Regel ist verletzt, { $held } sind eingehalten
   *[other] Was { -whylock } geprüft hat: { $broken } Regeln sind verletzt, { $held } sind eingehalten
}
check-agreement = Ihr Browser und { -whylock } kommen zum selben Ergebnis.
found-agreement-fail = Ihr Browser akzeptiert dieses Zertifikat, obwohl es eine Regel verletzt, die alle Browser durchsetzen.
found-agreement-unknown = Ihr Browser lehnt dieses Zertifikat ab. { -whylock } konnte nicht alles ansehen und kann darum nicht sagen, ob das stimmt.
found-agreement-warn = Ihr Browser lehnt dieses Zertifikat ab. { -whylock } hat nichts gefunden, was dagegen spricht, es zu akzeptieren.
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

check-anchor-basic-constraints = Die Wurzel sagt von sich, dass sie eine Zertifizierungsstelle ist.
found-anchor-basic-constraints-fail = „{ $about }“ sagt nicht, dass dies eine Zertifizierungsstelle ist.
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
why-anchor-distrust-chrome = Verliert ein Programm das Vertrauen in eine Zertifizierungsstelle, akzeptiert es deren alte Zertifikate noch eine Weile. Neue akzeptiert es nicht.
mend-anchor-distrust-chrome = Besorgen Sie ein Zertifikat von einer anderen Zertifizierungsstelle.

check-anchor-distrust-mozilla = Das Wurzelprogramm von Mozilla lässt die Wurzel für dieses Zertifikat bürgen.
found-anchor-distrust-mozilla-fail = Das Wurzelprogramm von Mozilla akzeptiert die Wurzel für dieses Zertifikat nicht.
found-anchor-distrust-mozilla-fail-moment = „{ $about }“ ist vom { $at }. Firefox akzeptiert nur, was bis zum { $limit } ausgestellt wurde.
found-anchor-distrust-mozilla-fail-not-permitted = Firefox lässt „{ $authority }“ nur für bestimmte Namen bürgen. { $name } gehört nicht dazu.
why-anchor-distrust-mozilla = Verliert ein Programm das Vertrauen in eine Zertifizierungsstelle, akzeptiert es deren alte Zertifikate noch eine Weile. Neue akzeptiert es nicht.
mend-anchor-distrust-mozilla = Besorgen Sie ein Zertifikat von einer anderen Zertifizierungsstelle.

check-anchor-name-constraints = Die Wurzel darf für jeden Namen bürgen.
found-anchor-name-constraints-fail = „{ $authority }“ darf nicht für { $name } bürgen, doch „{ $about }“ nennt diesen Namen. Er liegt in { $subtree } oder ist davon nicht zu unterscheiden.
found-anchor-name-constraints-fail-not-permitted = „{ $authority }“ darf nur für bestimmte Namen bürgen. { $name } steht in „{ $about }“ und gehört nicht dazu.
found-anchor-name-constraints-unknown = Nicht alle Namen von „{ $about }“ ließen sich mit den Einschränkungen der Wurzel vergleichen.
why-anchor-name-constraints = Eine Wurzel für die Namen einer Organisation soll nicht für andere bürgen können. Manche Browser achten darauf.
mend-anchor-name-constraints = Besorgen Sie ein Zertifikat von einer Zertifizierungsstelle, die für den Namen bürgen darf.

check-anchor-signature = Die Wurzel ist mit ihrem eigenen Schlüssel signiert.
found-anchor-signature-unknown = Die Signatur auf „{ $about }“ ließ sich hier nicht prüfen.
found-anchor-signature-warn = „{ $about }“ nennt sich selbst als Aussteller, doch signiert hat ein anderer Schlüssel.
why-anchor-signature = Davon hängt nichts ab: Einer Wurzel wird wegen ihres Namens und Schlüssels vertraut, nicht wegen ihrer Signatur.
mend-anchor-signature = Es ist nichts zu tun.

check-anchor-validity = Die Wurzel wird innerhalb ihrer Gültigkeit verwendet.
found-anchor-validity-fail = „{ $about }“ ist am { $limit } abgelaufen.
found-anchor-validity-fail-early = „{ $about }“ ist vor dem { $limit } nicht gültig.
found-anchor-validity-unknown = Die Gültigkeitsdaten von „{ $about }“ waren nicht lesbar.
found-anchor-validity-warn = „{ $about }“ ist am { $limit } abgelaufen. Die Seite kam aus einem Zwischenspeicher und wurde vielleicht schon vorher abgerufen.
why-anchor-validity = Einer Wurzel wird wegen ihres Schlüssels vertraut. Manche Browser vertrauen ihr auch nach dem letzten Tag, andere nicht.
mend-anchor-validity = Der Server soll einen Pfad zu einer gültigen Wurzel senden. Stimmen die Daten, prüfen Sie die Uhr dieses Computers.

check-anchored = Ein Pfad führt vom Zertifikat zu einer Wurzel, der vertraut wird.
found-anchored-fail = Der Pfad endet bei „{ $about }“. Der Aussteller „{ $name }“ liegt hier nicht vor und gehört nicht zu den Wurzeln.
found-anchored-unknown = Der Pfad endet bei „{ $about }“. Der Aussteller „{ $name }“ wurde { -whylock } nicht gezeigt.
why-anchored = Ein Zertifikat ist so viel wert wie der, der dafür bürgt. Ohne Wurzel am Ende bürgt niemand.
mend-anchored = Der Server soll nach seinem eigenen auch das Zertifikat von „{ $name }“ senden.

check-authority-extended-key-usage = Eine Zertifizierungsstelle, die für Websites bürgt, bürgt für nichts anderes.
found-authority-extended-key-usage-fail = „{ $about }“ darf auch für etwas anderes bürgen: { $value }.
found-authority-extended-key-usage-warn = „{ $about }“ beschränkt sich nicht darauf, für Websites zu bürgen.
found-authority-extended-key-usage-warn-value = „{ $about }“ darf auch für etwas anderes bürgen: { $value }.
why-authority-extended-key-usage = Was für einen Zweck geprüft wurde, soll nicht für einen anderen gelten.
mend-authority-extended-key-usage = Fragen Sie den Aussteller des Zertifikats nach einem anderen Pfad zur Wurzel.

check-authority-key-identifier = Ein Zertifikat, das ein anderer Schlüssel signiert hat, benennt diesen Schlüssel.
found-authority-key-identifier-fail = „{ $about }“ benennt den Schlüssel nicht, der es signiert hat.
found-authority-key-identifier-unknown = „{ $about }“ benennt den Schlüssel nicht, der es signiert hat. Ob es der eigene ist, ließ sich nicht feststellen.
why-authority-key-identifier = Eine Zertifizierungsstelle kann mehrere Schlüssel haben. Die Schlüsselkennung führt zum richtigen.
mend-authority-key-identifier = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat mit Schlüsselkennung des Ausstellers.

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
found-basic-constraints-fail = „{ $about }“ sagt nicht, dass dies eine Zertifizierungsstelle ist.
found-basic-constraints-unknown = Die Basiseinschränkungen von „{ $about }“ waren nicht lesbar.
why-basic-constraints = Sonst könnte jeder, der ein Zertifikat hat, Zertifikate für andere Websites ausstellen.
mend-basic-constraints = Der Server soll die Zertifikate der Stelle senden, die das Zertifikat der Website ausgestellt hat.

check-basic-constraints-critical = Die Basiseinschränkungen einer Zertifizierungsstelle sind als kritisch markiert.
found-basic-constraints-critical-fail = „{ $about }“ markiert die eigenen Basiseinschränkungen nicht als kritisch.
why-basic-constraints-critical = Basiseinschränkungen unterscheiden Zertifizierungsstellen von Websites. Wer sie übergeht, könnte jeden für eine Zertifizierungsstelle halten.
mend-basic-constraints-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Basiseinschränkungen kritisch sind.

check-bytes = Bytes { $from } bis { $to } des Zertifikats.
outcome-fail = Verletzt
outcome-not-applicable = Entfällt
outcome-pass = Eingehalten
outcome-unknown = Nicht festzustellen
outcome-warn = Gut zu wissen
enforced-by = Lehnt bekanntermaßen ab, was diese Regel verletzt: { $browsers }.
enforced-by-since = Lehnt bekanntermaßen ab, was diese Regel verletzt, seit { $since }: { $browsers }.
enforced-by-nobody = Es ist kein Browser bekannt, der ablehnt, was diese Regel verletzt.
enforced-by-nobody-since = Die Regel gilt seit { $since }. Es ist kein Browser bekannt, der ablehnt, was sie verletzt.
browser-chrome = Chrome
browser-firefox = Firefox
browser-safari = Safari

check-certificate-policies = Der Pfad ist für eine Richtlinie gültig, wo immer eine verlangt wird.
found-certificate-policies-fail = Eine Richtlinie wird verlangt, und „{ $about }“ lässt keine übrig, die gültig und akzeptiert ist.
found-certificate-policies-unknown = Was „{ $about }“ über Richtlinien sagt, war nicht vollständig lesbar.
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
found-certificate-transparency-warn = Der Browser sagt: { $name }.
why-certificate-transparency = Was in öffentlichen Verzeichnissen steht, kann der Betreiber der Website sehen. Das hilft auch, wenn ein Zertifikat irrtümlich ausgestellt wurde.
mend-certificate-transparency = Besorgen Sie ein Zertifikat von einer Zertifizierungsstelle, die es in genügend öffentliche Logs eintragen lässt.

check-chain-depth = Der Pfad hat nicht mehr Zwischenzertifikate als vorgegeben.
found-chain-depth-fail = Zahl der Zwischenzertifikate im Pfad: { $value }. Erlaubt sind höchstens: { $limit }.
why-chain-depth = Wer das vorgibt, möchte vielleicht alle kennen, die das Zertifikat ausgestellt haben könnten.
mend-chain-depth = Erlauben Sie mehr Zwischenzertifikate, oder besorgen Sie ein Zertifikat von einer Stelle näher an der Wurzel.

check-chain-order = Der Server sendet jedes Zertifikat gleich nach dem, das es ausgestellt hat.
found-chain-order-warn = „{ $about }“ kam vor einem Zertifikat, das davon ausgestellt wurde.
why-chain-order = Browser ordnen die Zertifikate selbst. Manche anderen Programme tun das nicht.
mend-chain-order = Der Server soll zuerst sein eigenes Zertifikat senden und gleich nach jedem das seines Ausstellers.

check-chain-root = Der Server sendet die Wurzel nicht mit.
found-chain-root-warn = Der Server hat die Wurzel „{ $about }“ mitgesendet.
why-chain-root = Wer einer Wurzel vertraut, hat sie schon. Sie mitzusenden kostet bei jeder neuen Verbindung Zeit.
mend-chain-root = Entfernen Sie die Wurzel aus dem, was der Server sendet.

check-chain-superfluous = Der Server sendet kein Zertifikat, das nicht gebraucht wird.
found-chain-superfluous-warn = Der Server hat „{ $about }“ gesendet, was der Pfad nicht braucht.
why-chain-superfluous = Was nicht gebraucht wird, kostet bei jeder neuen Verbindung Zeit.
mend-chain-superfluous = Entfernen Sie „{ $about }“ aus dem, was der Server sendet, außer wenn ältere Programme es brauchen.

check-client-authentication = Das öffentliche Zertifikat einer Website ist ab März 2027 nur noch für Server.
found-client-authentication-fail = „{ $about }“ ist auch für Clients.
found-client-authentication-warn = „{ $about }“ ist auch für Clients. Für den Nachfolger ist das ab März 2027 nicht mehr erlaubt.
why-client-authentication = Öffentliche Zertifizierungsstellen prüfen, wem eine Website gehört, nicht, wer bei anderen Websites anklopft.
mend-client-authentication = Es ist nichts zu tun, außer Ihr Server zeigt dieses Zertifikat anderen als Client. Nutzen Sie dafür eine eigene Zertifizierungsstelle.

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

check-distribution-point = Ein Verweis auf eine Sperrliste sagt, wo die Liste ist oder wessen sie ist.
found-distribution-point-fail = „{ $about }“ verweist auf eine Sperrliste und sagt weder, wo sie ist, noch, wessen sie ist.
why-distribution-point = Eine Liste, die nicht zu finden ist, schützt niemanden.
mend-distribution-point = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen Verweise irgendwohin führen.

check-dns-name-syntax = Ein Hostname im Zertifikat ist wirklich ein Hostname.
found-dns-name-syntax-fail = „{ $about }“ führt „{ $value }“ als Hostnamen, was keiner ist.
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
found-email-name-syntax-fail = „{ $about }“ führt „{ $value }“ als Mailadresse, was keine ist.
why-email-name-syntax = Was keine Mailadresse ist, könnte für die eines anderen gehalten werden.
mend-email-name-syntax = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat mit vollständigen Mailadressen.

check-empty-subject = Ein Zertifikat ohne Inhabernamen markiert seine alternativen Namen als kritisch.
found-empty-subject-fail = Das Zertifikat hat keinen Inhabernamen und keine alternativen Namen, die als kritisch markiert sind.
why-empty-subject = Ohne Inhabernamen sagen nur die alternativen Namen, wem das Zertifikat gehört. Ein Programm, das sie übergeht, wüsste es nicht.
mend-empty-subject = Bitten Sie um ein Zertifikat mit Inhabernamen oder mit alternativen Namen, die kritisch sind.

check-encrypted-client-hello = Der Name der Website war vor dem Netz verborgen (ECH).
why-encrypted-client-hello = Ohne ECH liest den Namen der Website am Anfang jeder Verbindung mit, wer das Netz beobachtet.
mend-encrypted-client-hello = Es ist nichts zu tun.

check-extended-key-usage = Das Zertifikat ist für das bestimmt, wofür es verwendet wird.
found-extended-key-usage-fail = „{ $about }“ ist für { $value } bestimmt, nicht für { $expected }.
found-extended-key-usage-unknown = Die erweiterte Schlüsselverwendung von „{ $about }“ war nicht lesbar.
why-extended-key-usage = Ein Zertifikat zum Signieren von Mails oder Programmen beweist nichts über eine Website.
mend-extended-key-usage = Besorgen Sie ein Zertifikat, dessen erweiterte Schlüsselverwendung seinen Zweck nennt.

check-extended-key-usage-any-critical = Eine erweiterte Schlüsselverwendung für alles ist nicht als kritisch markiert.
found-extended-key-usage-any-critical-warn = „{ $about }“ markiert die erweiterte Schlüsselverwendung als kritisch und erlaubt darin jede Verwendung.
why-extended-key-usage-any-critical = Die Markierung verbietet jede Verwendung, die nicht auf der Liste steht. Die Liste aber erlaubt jede.
mend-extended-key-usage-any-critical = Es ist nichts zu tun. Das nächste Zertifikat sollte seine Verwendungen einzeln aufführen.

check-extended-key-usage-critical = Die erweiterte Schlüsselverwendung im Zertifikat einer Website ist nicht kritisch.
found-extended-key-usage-critical-fail = „{ $about }“ markiert die erweiterte Schlüsselverwendung als kritisch.
why-extended-key-usage-critical = Wer eine kritische Erweiterung nicht kennt, muss das Zertifikat ablehnen.
mend-extended-key-usage-critical = Bitten Sie den Aussteller des Zertifikats um eines, in dem diese Erweiterung nicht kritisch ist.

check-extended-key-usage-nesting = Jedes Zwischenzertifikat darf für das bürgen, wofür das Zertifikat verwendet wird.
found-extended-key-usage-nesting-fail = „{ $about }“ ist für { $value } da und darf nicht bürgen für { $expected }.
found-extended-key-usage-nesting-unknown = Die erweiterte Schlüsselverwendung von „{ $about }“ war nicht lesbar.
why-extended-key-usage-nesting = Eine Zertifizierungsstelle für Mails wird nicht so streng geprüft wie eine für Websites.
mend-extended-key-usage-nesting = Besorgen Sie ein Zertifikat von einer Zertifizierungsstelle, die für diese Verwendung bürgen darf.

check-finite-field-group = Kein Schlüssel wird in einem endlichen Körper vereinbart.
found-finite-field-group-warn = Der Schlüssel wurde in einem endlichen Körper vereinbart: { $name }.
found-finite-field-group-unknown = Wie der Schlüssel zustande kam, ist nicht bekannt: { $name }.
why-finite-field-group = Zu kleine Körper wurden schon gebrochen, und niemand kann sich auf die Wahl des Servers verlassen.
mend-finite-field-group = Bieten Sie nur Cipher-Suites mit ECDHE oder TLS 1.3 an.

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
found-host-name-unknown = Das Zertifikat enthält mehr Namen, als { -whylock } liest. { $name } ist vielleicht darunter.
why-host-name = Ein Zertifikat beweist nur die Namen, die darin stehen.
mend-host-name = Besorgen Sie ein Zertifikat, das { $name } nennt, oder öffnen Sie die Website unter einem Namen im Zertifikat.

check-information-access-critical = Die Verweise auf weitere Informationen sind nicht als kritisch markiert.
found-information-access-critical-fail = „{ $about }“ markiert authorityInfoAccess oder subjectInfoAccess als kritisch.
why-information-access-critical = Ein Programm, das die Erweiterung nicht kennt, muss das Zertifikat ablehnen, wenn sie als kritisch markiert ist.
mend-information-access-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen authorityInfoAccess und subjectInfoAccess nicht kritisch sind.

check-information-access-location = Wo das Zertifikat des Ausstellers liegt, lässt sich nachschlagen.
found-information-access-location-warn = „{ $about }“ gibt den Ort des Ausstellers oder des Status so an, dass sich nichts abrufen lässt.
why-information-access-location = Ein fehlendes Zertifikat ist dann nicht zu finden.
mend-information-access-location = Es ist nichts zu tun, solange der Server das Zertifikat des Ausstellers mitsendet.

check-inhibit-any-policy-critical = Die Erweiterung inhibitAnyPolicy ist als kritisch markiert.
found-inhibit-any-policy-critical-fail = „{ $about }“ markiert inhibitAnyPolicy nicht als kritisch.
why-inhibit-any-policy-critical = Ein Programm, das die Erweiterung nicht kennt, darf sie übergehen, außer sie ist als kritisch markiert.
mend-inhibit-any-policy-critical = Bitten Sie den Aussteller von „{ $about }“ um ein Zertifikat, dessen inhibitAnyPolicy kritisch ist.

check-internal-name = Ein öffentliches Zertifikat gilt nur für öffentliche Namen und Adressen.
found-internal-name-fail = { $value } ist kein öffentlicher Name: In jedem Netz ist damit ein anderer Rechner gemeint.
why-internal-name = Wer ein solches Zertifikat hat, könnte in allen Netzen für die Rechner dieses Namens antworten.
mend-internal-name = Geben Sie dem Rechner einen öffentlichen Namen, oder nutzen Sie intern eine eigene Zertifizierungsstelle.
