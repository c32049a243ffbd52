//! Compiles every catalogue of `src/explain/*.ftl` into the crate: a language is a file, and nothing else.

#[path = "build/catalogue.rs"]
mod catalogue;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs};

use catalogue::{Catalogue, compare, source};

/// Where the catalogues stand, each named by its language's tag.
const FOLDER: &str = "src/explain";

fn main() {
    // cargo looks at every file in it
    println!("cargo:rerun-if-changed={FOLDER}");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    let path = Path::new(FOLDER).join("en.ftl");
    let english = read(&path);
    let mut translations = Vec::new();
    for path in catalogues().into_iter().filter(|other| *other != path) {
        let translation = read(&path);
        compare(&english, &translation).unwrap_or_else(|error| fail(&path, &error));
        let tag = path.file_stem().unwrap_or_default().to_string_lossy();
        translations.push((tag.into_owned(), translation));
    }
    let source = source(&english, &translations).unwrap_or_else(|error| fail(&path, &error));
    // cargo sets it for every build script
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("catalogues.rs");
    fs::write(&out, source).unwrap_or_else(|error| fail(&out, &error.to_string()));
}

fn read(path: &Path) -> Catalogue {
    let text = fs::read_to_string(path).unwrap_or_else(|error| fail(path, &error.to_string()));
    Catalogue::read(&text).unwrap_or_else(|error| fail(path, &error))
}

/// The files in their order, which is the same on every machine.
fn catalogues() -> Vec<PathBuf> {
    let folder = Path::new(FOLDER);
    let entries = fs::read_dir(folder).unwrap_or_else(|error| fail(folder, &error.to_string()));
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.retain(|path| path.extension() == Some(OsStr::new("ftl")));
    files.sort();
    files
}

/// Ends the build with all that is wrong in a file.
fn fail(path: &Path, error: &str) -> ! {
    panic!("{}:\n{error}", path.display())
}
