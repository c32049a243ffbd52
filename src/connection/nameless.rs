//! What can be told of a connection without telling whose site it was.

use super::{Connection, Headers, InsecureRequest, Redirect, TlsFacts};

/// Stands for every host that is left out: a name that nobody has (RFC 6761 §6.4).
const LEFT_OUT: &str = "left-out.invalid";

impl Connection {
    /// The same without any site's name, for somebody else to look at.
    ///
    /// Certificates name the site, and their numbers and moments lead to them in public logs; so none is kept, nor what
    /// came along with them. Nor is any text that a server wrote, as it may say anything. What is left was
    /// chosen field by field: a field that is added to [`Connection`] stays out until it is chosen, too.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::Connection;
    ///
    /// let seen = r#"{"version": 1, "observer": "firefox", "url": "https://www.example.com:8443/", "sight": "seen"}"#;
    /// let nameless = Connection::from_json(seen)?.nameless();
    /// assert_eq!(nameless.url, "https://left-out.invalid/");
    /// # Ok::<(), whylock::connection::MessageError>(())
    /// ```
    #[must_use]
    pub fn nameless(&self) -> Self {
        Self {
            version: self.version,
            nameless: true,
            retold: self.retold,
            observer: self.observer,
            observer_version: self.observer_version.clone(),
            url: without_host(&self.url),
            sight: self.sight,
            observed_at: self.observed_at,
            delivery: self.delivery,
            private_window: self.private_window,
            http_version: self.http_version.clone(),
            tls: self.tls.as_ref().map(|tls| TlsFacts {
                certificate_transparency: tls.certificate_transparency.clone(),
                cipher_suite: tls.cipher_suite.clone(),
                error_category: tls.error_category.clone(),
                hsts: tls.hsts,
                key_exchange: tls.key_exchange.clone(),
                key_exchange_group: tls.key_exchange_group.clone(),
                mac: tls.mac.clone(),
                protocol_version: tls.protocol_version.clone(),
                secret_key_length: tls.secret_key_length,
                signature_scheme: tls.signature_scheme.clone(),
                state: tls.state.clone(),
                used_delegated_credentials: tls.used_delegated_credentials,
                used_ech: tls.used_ech,
                used_ocsp: tls.used_ocsp,
                used_private_dns: tls.used_private_dns,
                weakness_reasons: tls.weakness_reasons.clone(),
                ..TlsFacts::default()
            }),
            headers: Headers::default(),
            error: self.error.clone(),
            redirects: self.redirects.iter().map(nameless_hop).collect(),
            insecure_requests: self
                .insecure_requests
                .iter()
                .map(nameless_request)
                .collect(),
            other_hosts: self.other_hosts,
            ..Self::default()
        }
    }
}

fn nameless_hop(hop: &Redirect) -> Redirect {
    Redirect {
        url: without_host(&hop.url),
        status: hop.status,
    }
}

fn nameless_request(request: &InsecureRequest) -> InsecureRequest {
    InsecureRequest {
        url: without_host(&request.url),
        kind: request.kind.clone(),
        outcome: request.outcome,
    }
}

/// The way of asking is no secret; all behind it is. What is not of the web, an extension's page or a file, is left out whole.
fn without_host(url: &str) -> String {
    let ways = ["https:", "http:"].into_iter();
    let way = ways.into_iter().find(|way| {
        let begin = url.get(..way.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(way))
    });
    way.map(|way| format!("{way}//{LEFT_OUT}/"))
        .unwrap_or_default()
}
