"""Makes the test vectors of the signed record without any of this house's code: python3 vectors.py

For these records RFC 8785 is: keys sorted (all ASCII), no blanks, integers as they are, and strings with the short
escapes, control characters as lower-case \\u00xx, everything else as it stands. That is what json.dumps does below.
"""

import hashlib
import json
import pathlib

HERE = pathlib.Path(__file__).parent
FULL = {
    "version": 1,
    "mentorship": "m-1",
    "meeting": "2026-05.a",
    "revision": 2,
    "parties": [
        {"participant": "ana", "name": "Ana Čapek \U0001F331", "role": "MENTOR", "minutes": 60},
        {"participant": "ben", "name": "Ben \"Bo\" O'Neil \\ Łoś", "role": "MENTEE", "minutes": 45},
    ],
    "heldOn": "2026-05-31",
    "zone": "America/Toronto",
    "topics": ["Résumé / cover letter", "tabs\tand\u2028lines\u00e9", "<b>&amp;</b>"],
    "channel": "IN_PERSON",
    "venue": "CAFE",
    "supervision": "PERSON",
    "supervisor": "Mx. Ĉi",
    "salt": "000102030405060708090a0b0c0d0e0f",
}
MINIMAL = {k: v for k, v in FULL.items() if k not in ("supervision", "supervisor")} | {"parties": FULL["parties"][:1]}

for name, record in (("full", FULL), ("minimal", MINIMAL)):
    canonical = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
    (HERE / f"record.{name}.json").write_text(json.dumps(record, indent=2) + "\n", encoding="ascii")
    (HERE / f"record.{name}.canonical").write_bytes(canonical)
    (HERE / f"record.{name}.sha256").write_text(hashlib.sha256(canonical).hexdigest() + "\n")
