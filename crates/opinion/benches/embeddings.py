#!/usr/bin/env python3
"""Embeddings of voters beside each other, on Polis exports: prints the table of docs/opinion-map.md.

    python3 -m venv venv && venv/bin/pip install numpy scikit-learn
    venv/bin/python crates/opinion/benches/embeddings.py FOLDER...

Each folder holds votes.csv, comments.csv and participants-votes.csv. For each embedding: the silhouette of the groups it gives
(k-means, the k from 2 to 5 with the best silhouette), the agreement (adjusted Rand index) of these with groups made of half of
the people, that with the published groups, and how often a vote that was hidden from the embedding (a tenth of them) is the
one that the fifteen nearest people give on average.
"""
import csv, os, sys, warnings
os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score, silhouette_score

warnings.simplefilter("ignore")


def read(folder):
    last = {}
    for row, line in enumerate(csv.DictReader(open(f"{folder}/votes.csv", newline=""))):
        key, at = (int(line["voter-id"]), int(line["comment-id"])), (int(line["timestamp"]), row)
        if key not in last or last[key][0] < at:
            last[key] = at, int(line["vote"])
    moderated = {int(line["comment-id"]): line["moderated"] for line in csv.DictReader(open(f"{folder}/comments.csv", newline=""))}
    groups = {int(line["participant"]): line["group-id"] for line in csv.DictReader(open(f"{folder}/participants-votes.csv"))}
    voters, statements = sorted({v for v, _ in last}), sorted({c for _, c in last} | set(moderated))
    votes = np.full((len(voters), len(statements)), np.nan)
    for (voter, statement), (_, vote) in last.items():
        votes[voters.index(voter), statements.index(statement)] = vote
    enough = (~np.isnan(votes)).sum(1) >= min(7, len(statements))
    kept = [moderated.get(statement) != "-1" for statement in statements]
    votes = votes[enough][:, kept]
    return votes, kept.count(False), [groups.get(voter, "") for voter, is_in in zip(voters, enough) if is_in]


def pca(votes, rejected):
    """The map: two components with missing votes at their means; rejected statements count as seen."""
    mean = np.nan_to_num(np.nanmean(votes, 0))
    centred = np.nan_to_num(votes - mean)
    axes = np.linalg.svd(centred, full_matrices=False)[2][:2]
    return centred @ axes.T * np.sqrt((votes.shape[1] + rejected) / np.maximum(1, (~np.isnan(votes)).sum(1) + rejected))[:, None]


def alternating(votes, _, ridge=1.0, rounds=30):
    """Two dimensions that fit the votes that were given, and only those: alternating least squares with a ridge."""
    seen = ~np.isnan(votes)
    centred = np.nan_to_num(votes - np.nan_to_num(np.nanmean(votes, 0)))
    left, _, axes = np.linalg.svd(centred, full_matrices=False)
    people, axes = np.zeros((len(votes), 2)), axes[:2].T * np.sqrt(votes.shape[1])
    eye = ridge * np.eye(2)
    for _ in range(rounds):
        people = np.stack([np.linalg.solve(axes[s].T @ axes[s] + eye, axes[s].T @ row[s]) for s, row in zip(seen, centred)])
        axes = np.stack([np.linalg.solve(people[s].T @ people[s] + eye, people[s].T @ row[s]) for s, row in zip(seen.T, centred.T)])
    scale = np.linalg.svd(axes, full_matrices=False)
    return people @ scale[2].T * scale[1]


def scaling(votes, _):
    """Classical multidimensional scaling of the mean disagreement over statements that both voted on."""
    seen, filled = (~np.isnan(votes)).astype(float), np.nan_to_num(votes)
    both = seen @ seen.T
    squared = (filled ** 2) @ seen.T + seen @ (filled ** 2).T - 2 * filled @ filled.T
    apart = np.where(both > 0, squared / np.maximum(1, both), np.nan)
    apart = np.where(np.isnan(apart), np.nanmean(apart), apart)
    np.fill_diagonal(apart, 0)
    centre = np.eye(len(votes)) - 1 / len(votes)
    values, vectors = np.linalg.eigh(-0.5 * centre @ apart @ centre)
    return vectors[:, -2:] * np.sqrt(np.maximum(values[-2:], 0))


def correspondence(votes, _):
    """Multiple correspondence analysis: agree, disagree and pass as indicators, unseen in none."""
    table = np.concatenate([votes == side for side in (1, -1, 0)], axis=1).astype(float)
    table = table[:, table.sum(0) > 0]
    table /= table.sum()
    rows, columns = table.sum(1), table.sum(0)
    standard = (table - np.outer(rows, columns)) / np.sqrt(np.outer(rows, columns))
    left, values, _ = np.linalg.svd(standard, full_matrices=False)
    return left[:, :2] * values[:2] / np.sqrt(rows)[:, None]


def grouped(points):
    best = None
    for k in range(2, min(5, 2 + len(points) // 12) + 1):
        model = KMeans(k, n_init=10, random_state=0).fit(points)
        score = silhouette_score(points, model.labels_)
        if best is None or score > best[0]:
            best = score, model
    return best


def predicted(votes, rejected, embed, rng):
    """The share of hidden votes (agree or disagree) whose sign is that of the mean vote of the 15 nearest who voted on it."""
    hidden = (rng.random(votes.shape) < 0.1) & ~np.isnan(votes) & (votes != 0)
    points = embed(np.where(hidden, np.nan, votes), rejected)
    right = []
    for person, statement in np.argwhere(hidden):
        others = np.flatnonzero(~np.isnan(votes[:, statement]) & ~hidden[:, statement])
        near = others[np.argsort(((points[others] - points[person]) ** 2).sum(1))[:15]]
        right.append(votes[near, statement].sum() * votes[person, statement] > 0)
    return np.mean(right)


def halves(votes, rejected, embed, rng):
    whole = grouped(embed(votes, rejected))[1].labels_
    found = []
    for _ in range(20):
        half = rng.permutation(len(votes))[: len(votes) // 2]
        found.append(adjusted_rand_score(whole[half], grouped(embed(votes[half], rejected))[1].labels_))
    return np.mean(found)


def row(name, votes, rejected, published, embed):
    rng = np.random.default_rng(0)
    score, model = grouped(embed(votes, rejected))
    pairs = [(mine, theirs) for mine, theirs in zip(model.labels_, published) if theirs != ""]
    agreement = adjusted_rand_score([mine for mine, _ in pairs], [theirs for _, theirs in pairs])
    cells = [score, halves(votes, rejected, embed, rng), agreement, predicted(votes, rejected, embed, rng)]
    print(f"| {name} | {embed.__name__} | {len(model.cluster_centers_)} | " + " | ".join(f"{cell:.2f}" for cell in cells) + " |", flush=True)


print("| conversation | embedding | k | silhouette | halves | published | hidden votes |\n|---|---|---|---|---|---|---|")
for folder in sys.argv[1:]:
    votes, rejected, published = read(folder)
    for embed in (pca, alternating, scaling, correspondence):
        row(os.path.basename(folder.rstrip("/")), votes, rejected, published, embed)
