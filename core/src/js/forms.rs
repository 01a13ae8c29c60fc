//! The forms of the records in a message: their fields and the order of these.

use std::borrow::Cow;

/// The forms so far, as a tree with a step for each field, so that the form of a
/// record is known when its last field was written.
pub(super) struct Forms {
    steps: Vec<Step>,
    /// The fields of each form with a comma behind them, and a semicolon behind
    /// each form.
    listed: String,
    count: u32,
}

/// A record up to one of its fields.
#[derive(Default)]
struct Step {
    before: usize,
    field: Cow<'static, str>,
    /// The steps that came after it so far, of which there is nearly always one.
    after: Vec<usize>,
    /// The form of the records that end here.
    form: Option<u32>,
}

/// The step before the first field.
pub(super) const START: usize = 0;

impl Default for Forms {
    fn default() -> Self {
        Self {
            steps: vec![Step::default()],
            listed: String::new(),
            count: 0,
        }
    }
}

impl Forms {
    /// The step for the field of a Rust type, whose name keeps its address in
    /// memory.
    pub fn field(&mut self, before: usize, field: &'static str) -> usize {
        let same = |known: &str| std::ptr::eq(known, field);
        match self.known(before, same) {
            Some(step) => step,
            None => self.add(before, Cow::Borrowed(field)),
        }
    }

    /// The step for the field of a map.
    pub fn key(&mut self, before: usize, key: &str) -> usize {
        match self.known(before, |known| known == key) {
            Some(step) => step,
            None => self.add(before, Cow::Owned(key.to_owned())),
        }
    }

    /// The form of a record that ends at a step.
    pub fn form(&mut self, last: usize) -> u32 {
        if let Some(form) = self.steps.get(last).and_then(|step| step.form) {
            return form;
        }
        let mut fields = Vec::new();
        let mut at = last;
        while at != START {
            let Some(step) = self.steps.get(at) else {
                break;
            };
            fields.push(&*step.field);
            at = step.before;
        }
        for field in fields.into_iter().rev() {
            self.listed.push_str(field);
            self.listed.push(',');
        }
        self.listed.push(';');
        let form = self.count;
        self.count += 1;
        if let Some(step) = self.steps.get_mut(last) {
            step.form = Some(form);
        }
        form
    }

    /// All forms, in the order of their indices.
    pub fn listed(&self) -> &str {
        &self.listed
    }

    fn known(&self, before: usize, same: impl Fn(&str) -> bool) -> Option<usize> {
        let after = &self.steps.get(before)?.after;
        let field = |step: usize| self.steps.get(step).map(|step| &*step.field);
        let found = after.iter().find(|step| field(**step).is_some_and(&same));
        found.copied()
    }

    fn add(&mut self, before: usize, field: Cow<'static, str>) -> usize {
        let step = self.steps.len();
        self.steps.push(Step {
            before,
            field,
            ..Step::default()
        });
        if let Some(before) = self.steps.get_mut(before) {
            before.after.push(step);
        }
        step
    }
}
