//! The names that RFC 5280 and its companions give the fields, by the place where each stands.

mod certificate;
mod strings;

pub(super) use self::{certificate::CERTIFICATE, strings::inside};
use crate::certificate::element::OBJECT_IDENTIFIER;

/// What stands inside of a value, or what a value is.
#[derive(Debug)]
pub(super) enum Shape {
    /// Nothing is known about it.
    Any,
    /// Fields in this order, each at most once.
    Fields(&'static [Field]),
    /// As many as there are of one field.
    List(&'static Field),
    /// As many as there are, each one of these fields.
    Choices(&'static [Field]),
    /// A value of this type, whatever its tag.
    Implicit(u8),
    /// An address (RFC 5280 §4.2.1.6), or a range of them (§4.2.1.10).
    Address,
    /// The content of an extension: the object identifier before it tells.
    ExtensionValue,
    /// A key, in the form that the object identifier before it tells.
    Key,
    /// A signature, in the form that the object identifier before it tells.
    Signature,
}

/// A field of a structure.
#[derive(Debug)]
pub(super) struct Field {
    name: &'static str,
    /// The tag that it must have; none for a field of any type.
    identifier: Option<u8>,
    shape: &'static Shape,
}

/// What is known of a value by its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member {
    pub(super) name: &'static str,
    pub(super) shape: &'static Shape,
}

/// The fields of a structure, given out in their order.
#[derive(Debug)]
pub(super) struct Members {
    shape: &'static Shape,
    passed: usize,
}

impl Shape {
    pub(super) const fn members(&'static self) -> Members {
        Members {
            shape: self,
            passed: 0,
        }
    }
}

impl Members {
    /// The field that a value with this identifier octet is; one without a name where it is none.
    pub(super) fn next(&mut self, identifier: u8) -> Member {
        let field = match self.shape {
            Shape::List(field) => Some(*field),
            Shape::Choices(fields) => fields.iter().find(|field| field.takes(identifier)),
            Shape::Fields(fields) => {
                let mut rest = fields.iter().enumerate().skip(self.passed);
                rest.find(|(_, field)| field.takes(identifier))
                    .map(|(place, field)| {
                        self.passed = place.saturating_add(1);
                        field
                    })
            }
            _ => None,
        };
        field.map_or(UNNAMED, |field| Member {
            name: field.name,
            shape: field.shape_of(identifier),
        })
    }
}

impl Field {
    const fn any(name: &'static str, shape: &'static Shape) -> Self {
        Self {
            name,
            identifier: None,
            shape,
        }
    }

    const fn of(name: &'static str, identifier: u8, shape: &'static Shape) -> Self {
        Self {
            name,
            identifier: Some(identifier),
            shape,
        }
    }

    const fn oid(name: &'static str) -> Self {
        Self::of(name, OBJECT_IDENTIFIER, &Shape::Any)
    }

    fn takes(&self, identifier: u8) -> bool {
        self.identifier.is_none_or(|known| known == identifier)
    }

    /// A field that may be one of several has the shape of the one that it is.
    fn shape_of(&self, identifier: u8) -> &'static Shape {
        match (self.identifier, self.shape) {
            (None, Shape::Choices(fields)) => fields
                .iter()
                .find(|field| field.takes(identifier))
                .map_or(&Shape::Any, |field| field.shape),
            _ => self.shape,
        }
    }
}

const UNNAMED: Member = Member {
    name: "",
    shape: &Shape::Any,
};
