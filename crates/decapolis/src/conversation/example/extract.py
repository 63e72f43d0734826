"""Makes the compact extract of a Polis export: extract.py FOLDER OUT. Accepted comments, and the last vote on each."""
import csv
import sys

folder, out = sys.argv[1:]
with open(f"{folder}/comments.csv", encoding="utf-8") as file:
    comments = [row for row in csv.DictReader(file) if row["moderated"] == "1"]
comments.sort(key=lambda row: int(row["comment-id"]))
accepted = {int(row["comment-id"]) for row in comments}
with open(f"{out}/comments.csv", "w", encoding="utf-8", newline="") as file:
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(["comment-id", "moderated", "comment-body"])
    rows.writerows([row["comment-id"], 1, " ".join(row["comment-body"].split())] for row in comments)

last = {}
with open(f"{folder}/votes.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        key, time = (int(row["voter-id"]), int(row["comment-id"])), int(row["timestamp"])
        if key not in last or time >= last[key][0]:
            last[key] = (time, row["vote"])
with open(f"{out}/votes.csv", "w", encoding="utf-8") as file:
    file.write("timestamp,comment-id,voter-id,vote\n")
    for (voter, comment), (_, vote) in sorted(last.items()):
        if comment in accepted:
            file.write(f"0,{comment},{voter},{vote}\n")
