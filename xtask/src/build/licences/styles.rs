//! The npm packages that the style sheets import, and that of the typeface.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Work, choice};
use crate::base::workspace::Workspace;
use crate::base::{files, tools};
use crate::build::program::bundle::TYPEFACE;

/// Them, each with its licence.
pub fn imported() -> Result<Vec<Work>> {
    tools::npm_packages()?;
    let root = &Workspace::get()?.root;
    let mut names = BTreeSet::from([TYPEFACE.to_owned()]);
    for (_, sheet) in files::read_all(&root.join("web/style"))? {
        names.extend(packages(&String::from_utf8_lossy(&sheet)));
    }
    names
        .iter()
        .map(|name| {
            let folder = root.join("node_modules").join(name);
            let manifest: Value =
                serde_json::from_slice(&files::read(&folder.join("package.json"))?)?;
            let text = |key: &str| {
                let text = manifest.get(key).and_then(Value::as_str);
                text.with_context(|| format!("{name} names no {key}"))
            };
            let licence = text("license")?;
            let notice = choice::texts(&folder, &choice::taken(licence)?, name)?;
            let name = format!("{name} {} ({licence})", text("version")?);
            Ok(Work { name, notice })
        })
        .collect()
}

/// The packages that a style sheet imports: `@scope/name`, or `name`.
fn packages(sheet: &str) -> impl Iterator<Item = String> {
    sheet.lines().filter_map(|line| {
        let path = line.trim().strip_prefix("@import \"")?.split('"').next()?;
        let words = if path.starts_with('@') { 2 } else { 1 };
        let name: Vec<_> = path.split('/').take(words).collect();
        (!path.starts_with('.')).then(|| name.join("/"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_known_by_its_import() {
        let sheet = "@import \"@some/link-css/link.css\" layer(a);\n@import \"./own.css\";\n\
                     @import \"plain/x.css\";\na { b: c }\n";
        let found: Vec<_> = packages(sheet).collect();
        assert_eq!(found, ["@some/link-css", "plain"]);
    }
}
