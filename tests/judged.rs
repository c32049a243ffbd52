//! Everything that `judged.md` refers to is there.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]

use std::fs;

#[test]
fn every_answer_can_be_seen() {
    let files = fs::read_dir("tests/lab/scenarios").unwrap();
    let scenarios: String = files
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let table = include_str!("judged.md");
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| |"))
        .collect();
    assert_eq!(rows.len(), 24);
    let mut missing = Vec::new();
    for row in rows {
        let answer = row.split('|').nth(3).unwrap();
        assert!(answer.contains('`'), "no answer: {row}");
        let mut file = None;
        for name in answer.split('`').skip(1).step_by(2) {
            if name.contains('/') {
                file = fs::read_to_string(name)
                    .map_err(|_| missing.push(name.to_owned()))
                    .ok();
                continue;
            }
            let seen = match file.take() {
                Some(text) => text.contains(name),
                None => scenarios.contains(&format!("name: \"{name}\"")),
            };
            if !seen {
                missing.push(name.to_owned());
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}
