//! Reads the choices, each of which is a `kind` with its values. Serde's own way to
//! read a tagged enum first copies whatever it is given, and never ends on an
//! object that holds itself.

use super::{OffsetChoice, ShareChoice};
use crate::cycle::as_here;
use crate::{Cases, Percent};
use serde::{Deserialize, Deserializer};

/// Reads the code of a member state, and turns `GR` into `EL`.
pub(super) fn member_state<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let code = String::deserialize(from)?;
    Ok(match as_here(&code) {
        here if here == code => code,
        here => here.to_owned(),
    })
}

/// The fields by which a [`ShareChoice`] is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with a kind")]
pub(super) struct ShareForm {
    kind: ShareKind,
    percent: Option<Percent>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum ShareKind {
    Key,
    Percent,
}

impl TryFrom<ShareForm> for ShareChoice {
    type Error = &'static str;

    fn try_from(form: ShareForm) -> Result<Self, Self::Error> {
        match (form.kind, form.percent) {
            (ShareKind::Key, None) => Ok(Self::Key),
            (ShareKind::Key, Some(_)) => Err("kind `key` goes without a percent"),
            (ShareKind::Percent, Some(percent)) => Ok(Self::Percent { percent }),
            (ShareKind::Percent, None) => Err("kind `percent` needs a percent"),
        }
    }
}

/// The fields by which an [`OffsetChoice`] is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with a kind")]
pub(super) struct OffsetForm {
    kind: OffsetKind,
    cases: Option<Cases>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum OffsetKind {
    Computed,
    Cases,
}

impl TryFrom<OffsetForm> for OffsetChoice {
    type Error = &'static str;

    fn try_from(form: OffsetForm) -> Result<Self, Self::Error> {
        match (form.kind, form.cases) {
            (OffsetKind::Computed, None) => Ok(Self::Computed),
            (OffsetKind::Computed, Some(_)) => Err("kind `computed` goes without cases"),
            (OffsetKind::Cases, Some(cases)) => Ok(Self::Cases { cases }),
            (OffsetKind::Cases, None) => Err("kind `cases` needs cases"),
        }
    }
}
