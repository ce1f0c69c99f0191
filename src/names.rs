//! The names of enums that come out: one table an enum gives what is written, what is displayed and what is read.
//!
//! JSON is serde's, which derives it; a test holds that both write the same.

/// Gives an enum `name`, `Display` and `FromStr`; `a role` is what the error calls it.
macro_rules! names {
    ($type:ident, $what:literal, $first:ident => $example:literal $(, $variant:ident => $name:literal)* $(,)?) => {
        impl $type {
            #[doc = concat!("The name as JSON writes it: `", $example, "`.")]
            pub const fn name(self) -> &'static str {
                match self {
                    Self::$first => $example,
                    $(Self::$variant => $name,)*
                }
            }

            /// The one of this [`name`](Self::name), or `None` where there is none.
            pub(crate) fn named(name: &str) -> Option<Self> {
                match name {
                    $example => Some(Self::$first),
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// Each of them, in their order.
            #[cfg(test)]
            pub(crate) const NAMED: &[Self] = &[Self::$first, $(Self::$variant),*];
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = crate::error::Error;

            /// Reads its [`name`](Self::name), and nothing else.
            fn from_str(name: &str) -> Result<Self, crate::error::Error> {
                Self::named(name).ok_or_else(|| crate::error::Error::new(format!(concat!("{:?} is not ", $what), name)))
            }
        }
    };
}

pub(crate) use names;

#[cfg(test)]
mod tests {
    use std::fmt::{Debug, Display};
    use std::str::FromStr;

    use serde::Serialize;
    use serde::de::DeserializeOwned;

    use crate::document::Zone;
    use crate::value::{self, DateType};
    use crate::{Error, Kind, Language, Modifier, context};

    fn check<T>(all: &[T])
    where
        T: Debug + Display + PartialEq + FromStr<Err = Error> + Serialize + DeserializeOwned,
    {
        for one in all {
            let name = one.to_string();
            assert_eq!(name.parse::<T>().as_ref(), Ok(one));
            assert_eq!(serde_json::to_value(one).expect("written"), name.as_str());
            assert_eq!(&serde_json::from_value::<T>(name.into()).expect("read"), one);
        }
        assert!("".parse::<T>().is_err());
    }

    #[test]
    fn a_name_is_what_json_has_and_is_read_again() {
        check(Kind::NAMED);
        check(Language::NAMED);
        check(Modifier::NAMED);
        check(Zone::NAMED);
        check(DateType::NAMED);
        check(value::MayorRole::NAMED);
        check(context::Role::NAMED);
        check(context::Status::NAMED);
    }

    #[test]
    fn another_name_is_told() {
        let error = "moeny".parse::<Kind>().expect_err("no kind");
        assert_eq!(error.to_string(), "\"moeny\" is not a kind");
    }
}
