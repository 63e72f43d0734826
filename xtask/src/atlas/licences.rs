//! The page of licences that is shipped beside the table.

use std::fmt::Write as _;

use super::manifest::Inputs;

/// One section per origin, in the order of the manifest.
pub(super) fn page(inputs: &Inputs) -> String {
    let mut page = String::from(
        "# Licences of the data in atlas.bin\n\nMade by `cargo xtask atlas --from DIR` out of `sources.json`. \
         Whoever ships the table ships this page.\n",
    );
    for origin in &inputs.origins {
        let (name, kind, version) = (&origin.name, &origin.kind, &origin.version);
        let (taken, licence, attribution) = (&origin.taken, &origin.licence, &origin.attribution);
        write!(page, "\n## {name} {version} ({kind})\n\nTaken: {taken}\n\nLicence: {licence}\n\n{attribution}\n")
            .expect("writing to a string cannot fail");
    }
    page
}
