//! Whether the timestamps that hold are enough, by a browser's rule.

use super::Recorded;
use crate::certificate::extension::ExtensionValue;
use crate::check::public_root::Date;
use crate::check::{Conclusion, Place, Subject};
use crate::finding::{Doubt, Evidence, Outcome, Source};
use crate::transparency::{Counted, Rule, Standing, Tally};

/// When Chrome, the first one, began to ask for timestamps.
const SINCE: Date = (2018, 5, 1);

/// Counts the timestamps that hold by a browser's rule.
pub(in crate::check) fn look_by(
    subject: &Subject<'_>,
    timestamps: &[Recorded<'_>],
    rule: Rule,
) -> Vec<Conclusion> {
    let Some(site) = subject.place(0).filter(Place::is_subscriber) else {
        return Vec::new();
    };
    if !site.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let counted = timestamps.iter().filter_map(|it| it.counted(subject));
    let tally = rule.count(
        &counted.collect::<Vec<_>>(),
        site.lifetime().unwrap_or(i64::MAX),
    );
    let doubtful = timestamps.iter().filter(|it| it.may_count()).count();
    let doubt = doubt(subject, &tally, doubtful);
    let tls = subject.connection.tls.as_ref();
    let all_told = tls.is_some_and(|tls| tls.signed_certificate_timestamps.is_some());
    let outcome = match (tally.shortfall, doubt) {
        (None, _) => Outcome::Pass,
        (Some(_), Some(_)) => Outcome::Unknown,
        (Some(_), None) if all_told => Outcome::Fail,
        (Some(_), None) => Outcome::Warn,
    };
    let conclusion = Conclusion::new(outcome, Source::Checked)
        .about(site.index)
        .with(Evidence::Timestamps {
            counted: tally.counted,
            limit: tally.limit,
            operators: tally.operators,
            doubtful,
            shortfall: tally.shortfall,
            doubt,
        });
    let mut extensions = site.certificate.extensions.iter();
    let list = extensions.find(|it| {
        matches!(
            it.value.value.value,
            ExtensionValue::SignedCertificateTimestamps(_)
        )
    });
    let bytes = list.map_or_else(|| site.all_extensions(), |it| it.bytes);
    vec![conclusion.at(bytes)]
}

/// Why nothing follows from a count that is not enough.
fn doubt(subject: &Subject<'_>, tally: &Tally, doubtful: usize) -> Option<Doubt> {
    tally.shortfall?;
    match subject.trust.logs() {
        None => Some(Doubt::NoList),
        Some(_) if doubtful > 0 && tally.counted + doubtful >= tally.limit => {
            Some(Doubt::Undecided)
        }
        Some(list) => list
            .is_stale(subject.inputs.time)
            .then_some(Doubt::StaleList),
    }
}

impl<'a> Recorded<'a> {
    /// What it counts for, if it holds.
    fn counted(&self, subject: &Subject<'_>) -> Option<Counted<'a>> {
        let in_order = matches!(self.date(subject), Some((Standing::Valid, _)));
        (in_order && self.signature == Standing::Valid).then_some(())?;
        let fields = self.fields?;
        Some(Counted {
            origin: self.origin,
            log: self.log?,
            id: fields.log_id,
            at: fields.timestamp,
            has_place: self.has_place(),
        })
    }
}
