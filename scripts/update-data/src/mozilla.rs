//! What Mozilla binds its roots to, in the words of `data/roots.txt`.

use std::{collections::BTreeMap, error::Error, path::Path};

use cryptoki::{
    context::{CInitializeArgs, CInitializeFlags, Pkcs11},
    object::{Attribute, AttributeType, ObjectClass},
};
use x509_cert::{
    Certificate,
    der::{
        Decode, Encode, Tag,
        asn1::{AnyRef, UtcTime},
    },
    ext::pkix::{NameConstraints, name::GeneralName},
};

use crate::{NSS_BUILTINS, roots::fingerprint};

/// `CKA_NSS_SERVER_DISTRUST_AFTER` of NSS's pkcs11n.h: the 35th attribute of NSS's own.
const SERVER_DISTRUST_AFTER: AttributeType = AttributeType::VendorDefined(0xCE53_4350 + 35);

/// What NSS's module of roots says: for each fingerprint, after which moment a certificate for a server may not have been
/// issued, if there is one.
pub fn distrust_dates(module: &Path) -> Result<BTreeMap<String, Option<String>>, Box<dyn Error>> {
    let module = Pkcs11::new(module)?;
    module.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK))?;
    let version = module.get_library_info()?.library_version().to_string();
    if version != NSS_BUILTINS.version {
        let known = NSS_BUILTINS.version;
        return Err(format!(
            "the module holds version {version} of NSS's roots, main.rs names {known}: bring that one, or set version and date"
        )
        .into());
    }
    let mut dates = BTreeMap::new();
    for slot in module.get_slots_with_token()? {
        let session = module.open_ro_session(slot)?;
        for object in session.find_objects(&[Attribute::Class(ObjectClass::CERTIFICATE)])? {
            let (mut sha256, mut date) = (None, None);
            for attribute in
                session.get_attributes(object, &[AttributeType::Value, SERVER_DISTRUST_AFTER])?
            {
                match attribute {
                    Attribute::Value(der) => sha256 = Some(fingerprint(&der)),
                    // some roots lack it
                    Attribute::VendorDefined((_, value)) => date = distrust_date(&value)?,
                    other => {
                        return Err(format!("the module answers {}", other.attribute_type()).into());
                    }
                }
            }
            dates.insert(sha256.ok_or("the module holds an empty certificate")?, date);
        }
    }
    Ok(dates)
}

/// Either the octet that means no, or the digits of a `UTCTime`.
fn distrust_date(value: &[u8]) -> Result<Option<String>, Box<dyn Error>> {
    if value == [0] {
        return Ok(None);
    }
    let time = AnyRef::new(Tag::UtcTime, value)?.decode_as::<UtcTime>()?;
    Ok(Some(time.to_date_time().to_string()))
}

/// The subtrees of DNS below which alone a root may vouch, by a rule outside of its certificate.
pub fn permitted_names(root: &[u8]) -> Result<Vec<String>, Box<dyn Error>> {
    let certificate = Certificate::from_der(root)?;
    let subject = certificate.tbs_certificate().subject().to_der()?;
    let key = certificate
        .tbs_certificate()
        .subject_public_key_info()
        .to_der()?;
    let anchor = webpki_roots::TLS_SERVER_ROOTS.iter().find(|anchor| {
        AnyRef::from_der(&subject).is_ok_and(|name| name.value() == anchor.subject.as_ref())
            && AnyRef::from_der(&key)
                .is_ok_and(|key| key.value() == anchor.subject_public_key_info.as_ref())
    });
    let Some(subtrees) = anchor.and_then(|anchor| anchor.name_constraints.as_ref()) else {
        return Ok(Vec::new());
    };
    let constraints = AnyRef::new(Tag::Sequence, subtrees)?.decode_as::<NameConstraints>()?;
    if constraints.excluded_subtrees.is_some() {
        return Err("src/trust/roots.rs knows no excluded names".into());
    }
    let permitted = constraints.permitted_subtrees.unwrap_or_default();
    permitted
        .iter()
        .map(|subtree| match &subtree.base {
            GeneralName::DnsName(name) => Ok(name.to_string()),
            other => Err(format!("src/trust/roots.rs knows no such name: {other:?}").into()),
        })
        .collect()
}
