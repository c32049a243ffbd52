// The options of the command line, in the order in which the help tells them.

/**
 * @typedef {object} Option
 * @property {string} help what it does
 * @property {string} [value] what stands behind it, as the help calls that; none for a switch
 * @property {boolean} [multiple] it may be given more than once
 * @property {string} [short] its one letter
 */

/** @type {Record<string, Record<string, Option>>} by the name of a group, then by its own name */
export const GROUPS = {
  "What is printed, in place of the explanation": {
    check: { help: "nothing but what is wrong, for a CI job; see the exit status" },
    json: { help: "the report as JSON" },
    ndjson: {
      help:
        "a line of JSON for each host, and for each certificate of a file or folder, malformed ones too; files of any " +
        "length are read piece by piece, and not judged",
    },
    pem: { help: "the chain as PEM, not judged" },
  },
  "How it is judged": {
    host: { value: "NAME", help: "judge a file as the chain that a server of this name sends" },
    time: {
      value: "MOMENT",
      help:
        "judge at this moment, a date (2027-01-31) or RFC 3339 (2027-01-31T12:00:00Z); of a host then only the chain, " +
        "since Node knows no time but now",
    },
    "expires-in": {
      value: "TIME",
      help: "fail when a certificate ends within this time, for example 30d, 2w or 12h",
    },
    roots: {
      value: "FILE",
      multiple: true,
      help: "trust these roots too, and judge files as whole chains; what cannot be a root is named and left out",
    },
    crl: {
      value: "FILE",
      multiple: true,
      help: "look the certificates up in this revocation list, in PEM or DER",
    },
    ocsp: {
      value: "FILE",
      multiple: true,
      help: "look them up in this responder's answer (an OCSPResponse), in DER",
    },
    "log-list": {
      value: "FILE",
      help: "a newer list of Certificate Transparency logs: Google's log_list.json, with its signature log_list.sig beside it",
    },
  },
  "How a host is reached": {
    connect: { value: "HOST[:PORT]", help: "connect there, and judge it as the host that was named" },
    servername: { value: "NAME", help: "ask for this name in the handshake (SNI); none where it is empty" },
  },
  Else: {
    about: {
      value: "RULE",
      help: "what a rule says, why it matters and what to do, by its name in a report, for example validity",
    },
    lang: {
      value: "TAG",
      help: "the language, for example de; the system's own unless told, English where there is none",
    },
    help: { short: "h", help: "print this" },
    version: { help: "print the version" },
  },
};

/** All of them, by name. */
export const OPTIONS = Object.assign({}, ...Object.values(GROUPS));
