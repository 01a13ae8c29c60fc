//! Structs of texts: those that a test can list, and those with a key for each
//! entry.

use super::Text;

/// Something that texts can be listed from.
pub trait Listed {
    /// Adds its texts to those found, each with its path.
    fn list(&self, path: &str, found: &mut Vec<(String, Text)>);

    /// All its texts, each with its path: `"key.paragraphs.0"`.
    fn all(&self) -> Vec<(String, Text)> {
        let mut found = Vec::new();
        self.list("", &mut found);
        found
    }
}

impl Listed for Text {
    fn list(&self, path: &str, found: &mut Vec<(String, Text)>) {
        found.push((path.to_owned(), self));
    }
}

impl<T: Listed> Listed for &'static [T] {
    fn list(&self, path: &str, found: &mut Vec<(String, Text)>) {
        for (index, item) in self.iter().enumerate() {
            item.list(&below(path, &index.to_string()), found);
        }
    }
}

impl<T: Listed, const N: usize> Listed for [T; N] {
    fn list(&self, path: &str, found: &mut Vec<(String, Text)>) {
        for (index, item) in self.iter().enumerate() {
            item.list(&below(path, &index.to_string()), found);
        }
    }
}

/// The path of a text inside another: `"key.title"`.
#[must_use]
pub fn below(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// Structs of texts that can be listed.
#[macro_export]
macro_rules! texts {
    ($($(#[$note:meta])* $name:ident { $($(#[$field_note:meta])* $field:ident: $kind:ty,)* })*) => {$(
        $(#[$note])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name {
            $($(#[$field_note])* pub $field: $kind,)*
        }

        impl $crate::texts::story::Listed for $name {
            fn list(&self, path: &str, found: &mut Vec<(String, $crate::texts::story::Text)>) {
                $($crate::texts::story::Listed::list(&self.$field, &$crate::texts::story::below(path, stringify!($field)), found);)*
            }
        }
    )*};
}

/// Structs of entries that the markup or the trace finds by key.
#[macro_export]
macro_rules! keyed {
    ($($(#[$note:meta])* $name:ident of $entry:ident { $($field:ident = $key:literal,)* })*) => {$(
        $(#[$note])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name {
            $(#[doc = concat!("`", $key, "`")] pub $field: $entry,)*
        }

        impl $name {
            /// The keys, in the order in which the page shows the entries.
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            /// The entry with that key.
            #[must_use]
            pub fn find(&self, key: &str) -> Option<&$entry> {
                match key {
                    $($key => Some(&self.$field),)*
                    _ => None,
                }
            }
        }

        impl $crate::texts::story::Listed for $name {
            fn list(&self, path: &str, found: &mut Vec<(String, $crate::texts::story::Text)>) {
                $($crate::texts::story::Listed::list(&self.$field, &$crate::texts::story::below(path, $key), found);)*
            }
        }
    )*};
}
