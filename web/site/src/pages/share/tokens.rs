//! The tokens of the theme that a part can be given.

/// The theme's own: those of the page, and the design system's as it sets them. A test
/// holds them against `style/tokens.css`.
pub const OWN: [&str; 61] = [
    "--paper",
    "--card",
    "--ink",
    "--quiet",
    "--line",
    "--edge",
    "--tint",
    "--money",
    "--taken",
    "--measures",
    "--relocations",
    "--deduction",
    "--overlap",
    "--shade",
    "--nl-heading-level-1-font-size",
    "--nl-heading-level-1-line-height",
    "--nl-heading-level-1-margin-block-start",
    "--nl-heading-level-1-margin-block-end",
    "--nl-heading-level-2-font-size",
    "--nl-heading-level-2-line-height",
    "--nl-heading-level-2-margin-block-start",
    "--nl-heading-level-2-margin-block-end",
    "--nl-heading-level-3-font-size",
    "--nl-heading-level-3-line-height",
    "--nl-heading-level-3-margin-block-start",
    "--nl-heading-level-3-margin-block-end",
    "--nl-heading-level-4-font-size",
    "--nl-heading-level-4-line-height",
    "--nl-heading-level-4-margin-block-start",
    "--nl-heading-level-4-margin-block-end",
    "--nl-paragraph-margin-block-start",
    "--nl-paragraph-margin-block-end",
    "--nl-paragraph-lead-font-size",
    "--nl-paragraph-lead-line-height",
    "--nl-paragraph-lead-margin-block-end",
    "--nl-link-color",
    "--nl-link-text-underline-offset",
    "--nl-link-hover-color",
    "--nl-link-active-color",
    "--nl-skip-link-background-color",
    "--nl-skip-link-color",
    "--nl-skip-link-padding-inline",
    "--nl-button-border-radius",
    "--nl-button-min-block-size",
    "--nl-button-column-gap",
    "--nl-button-font-family",
    "--nl-button-padding-block-start",
    "--nl-button-padding-block-end",
    "--nl-button-padding-inline-start",
    "--nl-button-padding-inline-end",
    "--nl-button-default-background-color",
    "--nl-button-default-border-color",
    "--nl-button-default-border-width",
    "--nl-button-default-font-size",
    "--nl-button-default-line-height",
    "--nl-button-default-hover-background-color",
    "--nl-button-default-active-background-color",
    "--nl-button-default-pressed-background-color",
    "--nl-button-default-pressed-border-color",
    "--nl-button-default-pressed-color",
    "--nl-button-focus-background-color",
];

/// Those of the design system's basis, which the theme follows where a page sets them. A
/// test holds them against `scripts/part.js`.
pub const BASIS: [&str; 8] = [
    "--basis-color-default-bg-document",
    "--basis-color-default-bg-subtle",
    "--basis-color-default-color-document",
    "--basis-color-default-color-default",
    "--basis-color-default-border-subtle",
    "--basis-color-default-border-default",
    "--basis-color-action-1-color-default",
    "--basis-text-font-family-default",
];

#[cfg(test)]
mod tests {
    use super::{BASIS, OWN};
    use std::collections::BTreeSet;

    const STYLE: &str = include_str!("../../../../style/tokens.css");
    const SCRIPT: &str = include_str!("../../../../scripts/part.js");

    #[test]
    fn they_are_those_of_the_style_sheet_and_the_script() {
        let light = STYLE.split("@media").next().unwrap_or_default();
        let set = light.lines().filter_map(|line| line.trim().split_once(':'));
        let set: Vec<_> = set.map(|(name, _)| name).collect();
        let set: Vec<_> = set
            .into_iter()
            .filter(|name| name.starts_with("--"))
            .collect();
        assert_eq!(set, OWN);
        let followed = SCRIPT
            .split('"')
            .filter(|name| name.starts_with("--basis-"));
        assert_eq!(followed.collect::<BTreeSet<_>>(), BTreeSet::from(BASIS));
    }
}
