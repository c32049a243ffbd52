### Was nur die Dokumentation sagt, auf Deutsch. Die Worte der Befunde stehen in src/explain/de.ftl; hier stehen die, die kein
### Popup sagt: die von Regeln, die selbst ein Urteil ergeben, und die um alle herum.

## Um jede Seite

docs = Whylock erklärt
docs-skip = Zum Text
docs-contents = Inhalt
docs-languages = Sprachen
docs-guide = Was das Schloss bedeutet
docs-guide-about = Für alle: was https verspricht, und wo jedes Versprechen endet.
docs-findings = Befunde
docs-findings-about = Jede Regel, die Whylock prüft: was sie sagt, warum sie wichtig ist, und was zu tun ist.
docs-cookbook = Kochbuch
docs-cookbook-about = Für Entwickler und Betreiber: Rezepte für die Kommandozeile und das eigene Programm.
docs-reference = API-Referenz
docs-reference-about = Jede Funktion und jeder Typ des npm-Pakets.
docs-english-only = Auf Englisch
docs-popup = Das Popup von Whylock: privat zwischen Ihnen und der Website; drei Versprechen, jedes mit seinem Ende; wer für die Website bürgt.
docs-made = Diese Seiten gehören zu Whylock { $version }. Sie brauchen kein Netz und fragen niemanden.

## Die Seite eines Befunds

finding-name = So heißt er in Berichten und auf der Kommandozeile:
finding-rule = Wessen Regel es ist
finding-why = Warum es wichtig ist
finding-do = Was zu tun ist
finding-visitor = Wenn Sie die Website besuchen
finding-mend = Um es zu beheben
finding-enforced = Wer Verstöße ablehnt
finding-written = Wo es geschrieben steht
finding-unwritten = Es steht in keinem Standard. Es folgt aus dem, was Whylock erklären soll.
finding-example = Ein Beispiel
finding-example-chain = Diese Kette verletzt die Regel. Sie wurde für die Tests von Whylock gemacht.
finding-example-connection = Das sagt ein Browser oder ein Programm von einer solchen Verbindung.
finding-example-keeps = Das sagt ein Browser oder ein Programm, wo es eingehalten ist.
finding-found = Was Whylock findet
finding-bytes = Die Bytes, auf die es zeigt
finding-certificates = Die Zertifikate als Datei
finding-connection = Die Verbindung, wie explain() des Pakets sie nimmt
finding-lists = Die Sperrlisten, die dazu gegeben wurden
finding-time = Angesehen wurde es mit dem Datum { $date }.
finding-try = Speichern Sie sie als chain.pem, und sehen Sie sie an mit:
finding-list = Alle Befunde
finding-count = { $count ->
    [one] Eine Regel
   *[other] { $count } Regeln
}

## Wessen Regel es ist

rules-cab-forum = Das verlangt das CA/Browser Forum von jedem Zertifikat.
rules-connection = Hier geht es um die Verbindung, nicht um ein Zertifikat.
rules-issuer = Das verlangt RFC 5280 von allen, die Zertifikate ausstellen.
rules-issuer-unless-cab-forum = Das verlangt RFC 5280 von allen, die Zertifikate ausstellen. Das CA/Browser Forum macht eine Ausnahme.
rules-observation = Das ist keine Regel, die jemand verletzen kann. Whylock prüft es, um zu seinem Urteil zu kommen.
rules-path = Darauf muss achten, wer sich auf ein Zertifikat verlässt.
rules-public-roots = Das verlangen das CA/Browser Forum und die Browser von Zertifikaten unter einer öffentlichen Wurzel.

## Was Besucher tun können, je nachdem, wer Verstöße ablehnt

visitor-refused = Ihr Browser hält mit einer Warnung an. Gehen Sie zurück, außer Sie wissen genau, warum das geschah.
visitor-some = Manche Browser halten mit einer Warnung an, andere nicht. Wenn Ihrer warnt, gehen Sie zurück.
visitor-nobody = Nichts ist zu tun. Ihr Browser nimmt die Seite an; beheben kann das nur, wer die Website betreibt oder das Zertifikat ausstellte.
visitor-connection = Lesen Sie ruhig weiter. Bevor Sie etwas eingeben, das jahrelang geheim bleiben muss, sehen Sie auf den Anfang des Popups.

visitor-agreement = Geben Sie hier nichts Wichtiges ein, bis Sie wissen, wer von beiden recht hat.
visitor-anchor-signature = Nichts ist zu tun.
visitor-certificate-policies = Nichts ist zu tun. Browser verlangen keine eigene Richtlinie.
visitor-certificate-transparency = Nichts ist zu tun. Wo Ihr Browser solche Einträge verlangt, hält er selbst an.
visitor-chain-depth = Nichts ist zu tun. Browser fragen nicht danach.
visitor-clock = Stellen Sie die Uhr dieses Computers richtig, und laden Sie die Seite dann neu.
visitor-close-primes = Geben Sie hier kein Passwort und keine Kartennummer ein. Andere können sich als diese Website ausgeben.
visitor-encrypted-client-hello = Nichts ist zu tun.
visitor-leaked-key = Geben Sie hier kein Passwort und keine Kartennummer ein. Andere können sich als diese Website ausgeben.
visitor-log-list-age = Installieren Sie eine neuere Version von Whylock. Was es von den drei Versprechen einer Verbindung sagt, bleibt wahr.
visitor-log-list-import = Nichts ist zu tun. Die Liste, die da war, bleibt.
visitor-look-alike-name = Vergleichen Sie den Namen mit dem, zu dem Sie wollten, oder tippen Sie diesen selbst ein.
visitor-mailbox-name = Nichts ist zu tun. Browser suchen den Namen einer Website, kein Postfach.
visitor-must-staple = Nichts ist zu tun. Browser zeigen keine solche Antwort, also kann Whylock sie dort nicht sehen.
visitor-post-quantum = Heute ist nichts zu tun. Es zählt für das, was viele Jahre geheim bleiben muss.
visitor-read-whole = Nichts ist zu tun. Seien Sie vorsichtig mit einer Website, deren Zertifikat so groß ist.
visitor-required-key-usage = Nichts ist zu tun. Browser fragen nicht danach.
visitor-revocation = Gehen Sie zurück. Wer für diese Website bürgte, hat sein Wort zurückgenommen.
visitor-revocation-answer = Gehen Sie zurück, wenn die Antwort sagt, dass das Zertifikat widerrufen ist.
visitor-revoked-authority = Gehen Sie zurück. Mozilla führt eine Zertifizierungsstelle auf dem Pfad als widerrufen.
visitor-roca-key = Geben Sie hier kein Passwort und keine Kartennummer ein, wenn der Schlüssel höchstens 2048 Bit hat.
visitor-root-list-age = Installieren Sie eine neuere Version von Whylock.
visitor-small-factor = Geben Sie hier kein Passwort und keine Kartennummer ein. Andere können sich als diese Website ausgeben.
visitor-strict-transport = Nichts ist zu tun. Tippen Sie die Adresse mit https:// davor, oder setzen Sie ein Lesezeichen, das so beginnt.
visitor-timestamp-date = Nichts ist zu tun. Geht die Uhr dieses Computers falsch, stellen Sie sie richtig.
visitor-timestamp-log = Nichts ist zu tun. Wo Ihr Browser mehr solche Einträge verlangt, hält er selbst an.
visitor-timestamp-signature = Nichts ist zu tun. Wo Ihr Browser mehr solche Einträge verlangt, hält er selbst an.
visitor-validation-level = Nichts ist zu tun. Es sagt, was geprüft wurde, nicht ob die Website ehrlich ist.

## Regeln, die selbst ein Urteil ergeben und deshalb auf keiner Liste im Popup stehen

check-accepted = Ihr Browser nimmt das Zertifikat für diese Website an.
why-accepted = Ohne das hat niemand bewiesen, wessen Website es ist. Jemand anderes kann an ihrer Stelle geantwortet haben.
visitor-accepted = Gehen Sie zurück, außer Sie wissen genau, warum das geschah. Geben Sie kein Passwort und keine Kartennummer ein.
mend-accepted = Sehen Sie nach, welche Regel verletzt ist, und besorgen Sie ein Zertifikat, das sie einhält.

check-anchor = Die Kette endet an einer Wurzel, die in öffentlichen Listen steht.
why-anchor = Eine Wurzel, die niemand führt, hat jemand auf diesem Computer eingetragen. Er kann für jede Website bürgen und so mitlesen.
visitor-anchor = Fragen Sie, wer diesen Computer oder dieses Netz eingerichtet hat, ob diese Wurzel dorthin gehört.
mend-anchor = Entfernen Sie die Wurzel vom eigenen Computer, wenn Sie sie nicht kennen. In einer Firma fragen Sie die IT-Abteilung.

check-completed = Ihr Browser hat nach der Seite gefragt, statt beim Zertifikat anzuhalten.
why-completed = Ein Browser, der anhält, zeigt nichts von der Website und sendet ihr nichts. Das schützt Sie.
visitor-completed = Gehen Sie zurück, außer Sie wissen genau, warum das geschah. Sehen Sie zuerst nach dem Datum dieses Computers.
mend-completed = Sehen Sie auf den Namen des Fehlers. Meist ist das Zertifikat abgelaufen oder für einen anderen Namen, oder die Kette ist unvollständig.

check-connected = Hinter der Seite steht eine Verbindung.
why-connected = Eine Datei oder Zertifikate allein kamen über keine Verbindung, also gibt es keine zu erklären.
visitor-connected = Nichts ist zu tun.
mend-connected = Öffnen Sie eine Seite im Web, um ihre Verbindung erklärt zu bekommen.

check-details = Die Einzelheiten der Verbindung sind zu sehen.
why-details = Ein Browser aus Chromiums Familie sagt einer Erweiterung nur, dass er die Verbindung annahm, nicht warum.
visitor-details = Drücken Sie auf „Genauer hinsehen“. Ihr Browser zeigt dabei eine Leiste und sendet der Website vielleicht eine kleine Anfrage.
mend-details = Nichts ist zu tun. So sind diese Browser gebaut.

check-insecure-content = Die Seite lädt nichts über eine offene Verbindung.
why-insecure-content = Jeder unterwegs kann einen solchen Teil lesen und ändern. Ein geändertes Skript kann die ganze Seite ändern.
visitor-insecure-content = Geben Sie hier nichts ein, was andere nicht lesen dürfen.
mend-insecure-content = Laden Sie jeden Teil über https, und senden Sie den Header Content-Security-Policy mit upgrade-insecure-requests.

check-key-secrecy = Niemand außer dem Eigentümer kann den geheimen Schlüssel eines Zertifikats auf dem Pfad haben.
why-key-secrecy = Wer den Schlüssel der Website hat, kann sich als sie ausgeben; mit dem einer Zertifizierungsstelle als jede Website.
visitor-key-secrecy = Geben Sie hier kein Passwort und keine Kartennummer ein.
mend-key-secrecy = Erzeugen Sie mit anderer Software einen neuen Schlüssel, besorgen Sie ein Zertifikat dafür, und lassen Sie das alte widerrufen.

check-protected = Die Seite kam über https.
why-protected = Über einfaches http ist nichts verschlossen. Jeder unterwegs kann die Seite lesen und ändern.
visitor-protected = Geben Sie hier nichts ein. Versuchen Sie dieselbe Adresse mit https:// davor.
mend-protected = Bieten Sie https an, schicken Sie alle Besucher dorthin, und senden Sie den Header Strict-Transport-Security.

check-reached = Der Server war zu erreichen und sprach die Sprache von https.
why-reached = Wo keine Verbindung zustande kam, wurde nichts versprochen und nichts gesendet.
visitor-reached = Prüfen Sie die Adresse und Ihre eigene Verbindung, und laden Sie dann neu.
mend-reached = Sehen Sie nach, ob der Server auf seinem Port antwortet, und bieten Sie TLS 1.2 und 1.3 an.

check-sight = Whylock kann die Verbindung der Seite sehen.
why-sight = Was nicht gesehen wurde, heißt unbekannt, nie gut und nie schlecht.
visitor-sight = Laden Sie die Seite neu, und geben Sie Whylock Zugriff, wenn es keinen hat.
mend-sight = Seiten des Browsers selbst und Seiten, die vor Whylock offen waren, sind nicht zu sehen.

why-post-quantum = Wer die Verbindung heute aufzeichnet, kann sie vielleicht öffnen, sobald es einen solchen Computer gibt.
mend-post-quantum = Bieten Sie X25519MLKEM768 oder eine andere Mischform mit ML-KEM an.

## Beispiele für das, wonach sich nur die Bibliothek in Rust fragen lässt

example-certificate-policies = Gefragt war, ob die Kette für eine eigene Richtlinie gilt. Sie nennt eine andere.
example-chain-depth = Gefragt war nach einem Pfad ohne Zwischenstellen. Die Kette hat eine.
example-mailbox-name = Gefragt war, ob das Zertifikat das des Postfachs ada@www.example.com ist. Es nennt nur einen Rechnernamen.
example-required-key-usage = Gefragt war nach einem Schlüssel, der andere Schlüssel verschlüsseln darf. Dieser darf nur signieren.
example-read-whole = Ein Zertifikat mit einer Erweiterung von einem Mebibyte, zu lang, um es hier abzudrucken.
