//! The macro that turns each open place in the list of `open.rs` into types and
//! tables.

/// Makes of the list a [`Reading`] with a field for each question, and an enum for
/// each question with a variant for each reading. Ids and texts become two constants,
/// because a constant is linked whole: a program that reads links takes the ids, and
/// does not carry the texts.
macro_rules! open_places {
    ($(
        $(#[$question:meta])*
        $field:ident: $name:ident, $id:literal, $link:literal, $provision:literal, $asked:expr, $(#[$input:meta])*
        {
            $(
                $(#[$reading:meta])*
                $variant:ident $reading_id:literal, $said:expr, $arguments:expr;
            )*
        }
    )*) => {
        /// The chosen reading of each place that the regulation leaves open. The
        /// default is the first reading of each question.
        #[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[serde(expecting = "an object with volume and cap")]
        pub struct Reading {
            $($(#[$question])* $(#[$input])* pub $field: $name,)*
        }

        impl Reading {
            /// The open places by their ids, in the order of the fields.
            pub const OPEN_PLACES: &'static [OpenPlace] = &[$($name::OPEN_PLACE,)*];

            /// The same places with their texts: the question that is put to a reader,
            /// the readings and the arguments.
            pub const QUESTIONS: &'static [Question] = &[$($name::QUESTION,)*];

            /// Every combination of readings, the default first; the last
            /// question varies fastest.
            ///
            /// ```
            /// use solidarity_core::{CapReading, Reading};
            /// assert_eq!(Reading::all().first(), Some(&Reading::default()));
            /// let on_the_threshold = Reading {
            ///     cap: CapReading::Threshold,
            ///     ..Reading::default()
            /// };
            /// assert!(Reading::all().contains(&on_the_threshold));
            /// ```
            #[must_use]
            pub fn all() -> Vec<Self> {
                let mut all = vec![Self::default()];
                $(
                    let with = |reading: Self| $name::ALL.iter().map(move |$field| Self {
                        $field: *$field,
                        ..reading
                    });
                    all = all.into_iter().flat_map(with).collect();
                )*
                all
            }

            /// Each open place with the name of its chosen reading.
            ///
            /// ```
            /// use solidarity_core::Reading;
            /// let [(volume, chosen), ..] = Reading::default().chosen();
            /// assert_eq!((volume.id, chosen), ("volume", "fill"));
            /// assert!(volume.is_default(chosen));
            /// ```
            #[must_use]
            pub const fn chosen(&self) -> [(&'static OpenPlace, &'static str); Self::OPEN_PLACES.len()] {
                [$((&$name::OPEN_PLACE, self.$field.id()),)*]
            }

            /// This reading with another answer to one question. Returns `None` if
            /// there is no such question, or if it has no reading of that name.
            ///
            /// ```
            /// use solidarity_core::{Reading, VolumeReading};
            /// let reading = Reading::default().with("volume", "upTo").unwrap();
            /// assert_eq!(reading.volume, VolumeReading::UpTo);
            /// assert_eq!(reading.with("volume", "half"), None);
            /// ```
            #[must_use]
            pub fn with(self, question: &str, answer: &str) -> Option<Self> {
                $(
                    if question == $name::OPEN_PLACE.id {
                        let $field = $name::from_id(answer)?;
                        return Some(Self { $field, ..self });
                    }
                )*
                None
            }
        }

        $(
            $(#[$question])*
            #[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[serde(rename_all = "camelCase")]
            pub enum $name {
                $($(#[$reading])* $variant,)*
            }

            impl $name {
                /// The ids of the open place and its readings.
                pub const OPEN_PLACE: OpenPlace = OpenPlace {
                    id: $id,
                    link: $link,
                    provision: $provision,
                    answers: &[$($reading_id,)*],
                };

                /// The question with its readings and arguments.
                pub const QUESTION: Question = Question {
                    id: $id,
                    provision: $provision,
                    asked: $asked,
                    answers: &[$(Answer {
                        id: $reading_id,
                        said: $said,
                        arguments: $arguments,
                    },)*],
                };

                /// Its readings; the first is the default.
                pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

                /// The name of the reading in a scenario.
                #[must_use]
                pub const fn id(self) -> &'static str {
                    match self {
                        $(Self::$variant => $reading_id,)*
                    }
                }

                /// The reading of that name. Returns `None` if there is none.
                #[must_use]
                pub fn from_id(id: &str) -> Option<Self> {
                    Self::ALL.iter().copied().find(|reading| reading.id() == id)
                }
            }
        )*
    };
}
