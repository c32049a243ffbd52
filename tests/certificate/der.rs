//! A small writer of DER, for certificates that no authority would issue.

/// Tag, length and value.
pub(crate) fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut der = vec![tag];
    match content.len() {
        length @ ..0x80 => der.push(u8::try_from(length).unwrap()),
        length => {
            let digits: Vec<u8> = length
                .to_be_bytes()
                .into_iter()
                .skip_while(|digit| *digit == 0)
                .collect();
            der.push(0x80 | u8::try_from(digits.len()).unwrap());
            der.extend(digits);
        }
    }
    der.extend(content);
    der
}

/// A SEQUENCE.
pub(crate) fn sequence(members: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, &members.concat())
}

/// An OBJECT IDENTIFIER, of arcs below 2²⁸.
pub(crate) fn oid(dotted: &str) -> Vec<u8> {
    let arcs: Vec<u32> = dotted.split('.').map(|arc| arc.parse().unwrap()).collect();
    let mut content = Vec::new();
    for arc in std::iter::once(arcs[0] * 40 + arcs[1]).chain(arcs[2..].iter().copied()) {
        for shift in [21, 14, 7] {
            if arc >> shift != 0 {
                content.push(u8::try_from(arc >> shift & 0x7f).unwrap() | 0x80);
            }
        }
        content.push(u8::try_from(arc & 0x7f).unwrap());
    }
    tlv(0x06, &content)
}

/// A name of one attribute.
pub(crate) fn name(attribute: &str, string_tag: u8, value: &[u8]) -> Vec<u8> {
    sequence(&[&tlv(
        0x31,
        &sequence(&[&oid(attribute), &tlv(string_tag, value)]),
    )])
}

/// An extension that is not critical.
pub(crate) fn extension(dotted: &str, value: &[u8]) -> Vec<u8> {
    sequence(&[&oid(dotted), &tlv(0x04, value)])
}

/// A subject alternative name of these entries.
pub(crate) fn alternative_names(names: &[&[u8]]) -> Vec<u8> {
    extension("2.5.29.17", &sequence(names))
}

/// A `dNSName`.
pub(crate) fn dns_name(name: &str) -> Vec<u8> {
    tlv(0x82, name.as_bytes())
}

/// The fields of a certificate, each in DER; a test replaces the one that it is about.
pub(crate) struct Fields {
    pub(crate) version: Vec<u8>,
    pub(crate) serial_number: Vec<u8>,
    pub(crate) tbs_signature: Vec<u8>,
    pub(crate) issuer: Vec<u8>,
    pub(crate) not_before: Vec<u8>,
    pub(crate) not_after: Vec<u8>,
    pub(crate) subject: Vec<u8>,
    pub(crate) public_key: Vec<u8>,
    pub(crate) unique_ids: Vec<u8>,
    pub(crate) extensions: Vec<Vec<u8>>,
    pub(crate) signature_algorithm: Vec<u8>,
    pub(crate) signature: Vec<u8>,
}

impl Default for Fields {
    fn default() -> Self {
        let algorithm = sequence(&[&oid("1.2.840.10045.4.3.2")]);
        let curve = sequence(&[&oid("1.2.840.10045.2.1"), &oid("1.2.840.10045.3.1.7")]);
        let point = [&[0, 4][..], &[7; 64]].concat();
        Self {
            version: tlv(0xa0, &[2, 1, 2]),
            serial_number: tlv(0x02, &[1, 2, 3]),
            tbs_signature: algorithm.clone(),
            issuer: name("2.5.4.3", 0x0c, b"Good Authority"),
            not_before: tlv(0x17, b"260101000000Z"),
            not_after: tlv(0x17, b"260401000000Z"),
            subject: name("2.5.4.3", 0x0c, b"www.good.example"),
            public_key: sequence(&[&curve, &tlv(0x03, &point)]),
            unique_ids: Vec::new(),
            extensions: vec![alternative_names(&[&dns_name("www.good.example")])],
            signature_algorithm: algorithm,
            signature: tlv(0x03, &[&[0][..], &[9; 70]].concat()),
        }
    }
}

impl Fields {
    /// The part that is signed.
    pub(crate) fn signed(&self) -> Vec<u8> {
        let extensions = match self.extensions.concat() {
            list if list.is_empty() => Vec::new(),
            list => tlv(0xa3, &sequence(&[&list])),
        };
        sequence(&[
            &self.version,
            &self.serial_number,
            &self.tbs_signature,
            &self.issuer,
            &sequence(&[&self.not_before, &self.not_after]),
            &self.subject,
            &self.public_key,
            &self.unique_ids,
            &extensions,
        ])
    }

    /// The certificate.
    pub(crate) fn der(&self) -> Vec<u8> {
        sequence(&[&self.signed(), &self.signature_algorithm, &self.signature])
    }
}
