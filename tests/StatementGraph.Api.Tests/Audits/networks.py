"""Opens GraphML and GEXF with NetworkX, and prints what each holds: nodes and edges by type, then one quote."""
import collections
import sys

import networkx

for name in sys.argv[1:]:
    graph = networkx.read_graphml(name) if name.endswith(".graphml") else networkx.read_gexf(name)
    nodes = collections.Counter(data["type"] for _, data in graph.nodes(data=True))
    edges = collections.Counter(data["type"] for _, _, data in graph.edges(data=True))
    claim = next(data for node, data in sorted(graph.nodes(data=True)) if data["type"] == "Claim")
    print(sorted(nodes.items()), sorted(edges.items()), claim["start"] + len(claim["text"].encode("utf-16-le")) // 2 == claim["end"], sep="\t")
