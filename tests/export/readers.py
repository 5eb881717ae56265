"""Reads an export with a library of Python and says what it read, as JSON: nodes, edges, evidence lines."""
import csv
import json
import sys

how, path = sys.argv[1], sys.argv[2]
csv.field_size_limit(1 << 30)


def lines(key, joined):
    return [f"{key} {line}" for line in (joined or "").split("\n") if line]


def networkx_graph(graph):
    names = {node: data.get("key", node) for node, data in graph.nodes(data=True)}
    nodes = [[names[node], data["label"]] for node, data in graph.nodes(data=True)]
    edges, evidence = [], []
    for source, target, edge, data in graph.edges(keys=True, data=True):
        key = data.get("key") or data.get("id") or edge
        edges.append(f"{key} {names[source]} {data['relation']} {data['polarity']} {names[target]}")
        said = data.get("evidence")
        if isinstance(said, list):
            evidence += [[key, piece["text"]] for piece in said]
        else:
            evidence += [line.split(" ", 1) for line in lines(key, said)]
    return nodes, edges, evidence


def igraph_graph(graph):
    nodes = [[v["key"], v["label"]] for v in graph.vs]
    edges, evidence = [], []
    for e in graph.es:
        ends = graph.vs[e.source]["key"], graph.vs[e.target]["key"]
        edges.append(f"{e['key']} {ends[0]} {e['relation']} {e['polarity']} {ends[1]}")
        evidence += [line.split(" ", 1) for line in lines(e["key"], e["evidence"])]
    return nodes, edges, evidence


if how == "gexf":
    import networkx

    found = networkx_graph(networkx.MultiDiGraph(networkx.read_gexf(path)))
elif how == "graphml":
    import networkx

    found = networkx_graph(networkx.MultiDiGraph(networkx.read_graphml(path, force_multigraph=True)))
elif how == "node-link":
    import networkx

    with open(path, encoding="utf-8") as file:
        found = networkx_graph(networkx.node_link_graph(json.load(file)))
elif how == "igraph":
    import igraph

    found = igraph_graph(igraph.Graph.Read_GraphML(path))
elif how == "csv":
    with open(f"{path}/nodes.csv", encoding="utf-8", newline="") as file:
        nodes = [[row["Id"], row["Label"]] for row in csv.DictReader(file)]
    with open(f"{path}/edges.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    edges = [f"{r['Id']} {r['Source']} {r['relation']} {r['polarity']} {r['Target']}" for r in rows]
    found = nodes, edges, [line.split(" ", 1) for r in rows for line in lines(r["Id"], r["evidence"])]
else:
    raise SystemExit(f"unknown reader {how}")

nodes, edges, evidence = found
print(json.dumps({"nodes": nodes, "edges": edges, "evidence": evidence}))
