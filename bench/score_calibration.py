#!/usr/bin/env python3
"""Is an event's confidence the share of such events that are right? score_calibration.py CORPUS OUTPUT [--split test]

CORPUS is a folder of annotated passages (corpus/), OUTPUT the records of the same texts (`readout code --format jsonl`), ids alike. An event
is right where one with its trigger stands in the annotation and has its type and status. Printed: a line for each tenth of confidence
(events, mean confidence, share that is right) and the expected calibration error, the mean of the differences weighted by events (Naeini et
al. 2015). `--texts` prints the passages as input instead."""
import glob
import json
import sys

TENTHS = 10


def passages(folder, split):
    for path in sorted(glob.glob(f"{folder}/*/*.json")):
        passage = json.load(open(path, encoding="utf-8"))
        if "/second/" not in path and passage["split"] == split:
            yield passage


def trigger(event, text):
    """[begin, end) of the annotation's trigger; None where its words cannot be found."""
    words, where = event["trigger"], event["where"]
    words, where = (x[0] if isinstance(x, list) else x for x in (words, where))
    words, where = (x["t"] if isinstance(x, dict) else x for x in (words, where))
    begin = text.find(words, max(text.find(where), 0))
    return (begin, begin + len(words)) if begin >= 0 else None


def judged(passage, record):
    """(confidence, right?) of each event of the record."""
    gold = [(trigger(e, passage["text"]), e["type"], e["status"]) for e in passage["events"]]
    for event in record["events"]:
        begin, end = event["trigger"]
        yield event["confidence"], any(at and at[0] < end and begin < at[1] and (event["type"], event["status"]) == (kind, status) for at, kind, status in gold)


def main(argv):
    split = argv[argv.index("--split") + 1] if "--split" in argv else "test"
    if "--texts" in argv:
        for p in passages(argv[1], split):
            print(json.dumps({"id": p["id"], "text": p["text"], "date": p["date"]}, ensure_ascii=False))
        return
    records = {}
    for line in open(argv[2], encoding="utf-8"):
        record = json.loads(line)
        records[record["document"]["id"]] = record
    rows = [row for p in passages(argv[1], split) if p["id"] in records for row in judged(p, records[p["id"]])]
    error = 0
    for i in range(TENTHS):
        tenth = [r for r in rows if min(int(r[0] * TENTHS), TENTHS - 1) == i]
        if tenth:
            sure, right = (sum(r[k] for r in tenth) / len(tenth) for k in (0, 1))
            error += len(tenth) / len(rows) * abs(sure - right)
            print(f"{i / TENTHS:.1f} to {(i + 1) / TENTHS:.1f}  {len(tenth):5}  confidence {sure:.3f}  right {right:.3f}")
    print(f"events {len(rows)}, expected calibration error {error:.3f}")


if __name__ == "__main__":
    main(sys.argv)
