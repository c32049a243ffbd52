//! This connection is not the whole server, nor the whole page.

use super::super::Statement;
use super::super::writer::Writer;
use crate::finding::Source;

impl Writer<'_> {
    pub(super) fn server_answers(&self) -> Vec<Statement> {
        let host = ("host", self.host().into());
        if self.is_cleartext() {
            return vec![self.answer("server-cleartext", &[host], Source::NotVisible)];
        }
        let mut answers = vec![
            self.answer("server-connection", &[host], Source::Standard),
            self.answer("server-others", &[], Source::NotVisible),
        ];
        let others = self.report.connection.other_hosts.unwrap_or_default();
        if others > 0 {
            let count = [("count", others.into())];
            answers.push(self.answer("server-other-hosts", &count, Source::Observer));
        }
        answers
    }
}
