"""Asks badkeys about the keys of corpus.json on standard input; prints what it finds, by the keys' names."""

import base64
import json
import sys

import badkeys.checks

# `blocklist` asks a server for its data, and `dsasparse` is not about certificates of the web
CHECKS = [
    name
    for name in badkeys.checks.allchecks
    if name not in ("blocklist", "dsasparse")
]


def results(key):
    if "modulus" in key:
        modulus, exponent = int(key["modulus"], 16), int(key["exponent"], 16)
        return badkeys.checks.checkrsa(modulus, e=exponent, checks=CHECKS)
    body = base64.encodebytes(bytes.fromhex(key["spki"])).decode()
    pem = f"-----BEGIN PUBLIC KEY-----\n{body}-----END PUBLIC KEY-----\n"
    return badkeys.checks.checkpubkey(pem, checks=CHECKS)["results"]


def word(check, result):
    return f"{check}: {result['subtest']}" if "subtest" in result else check


keys = json.load(sys.stdin)["keys"]
found = {key["name"]: sorted(word(*each) for each in results(key).items()) for key in keys}
print(json.dumps({"checks": CHECKS, "found": found}))
