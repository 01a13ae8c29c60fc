//! Writes the JSON Schemas of scenario and settlement, and of a Union and its
//! settlement, into the folder that it is given.

use solidarity_core::schema;
use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).ok_or("the folder is missing")?;
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    for (name, schema) in [
        ("scenario", schema::scenario()),
        ("settlement", schema::settlement()),
        ("union", schema::union()),
        ("unionSettlement", schema::union_settlement()),
    ] {
        let text = serde_json::to_string_pretty(&schema)?;
        fs::write(folder.join(format!("{name}.schema.json")), text + "\n")?;
    }
    Ok(())
}
