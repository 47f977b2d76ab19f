"""
The trained encoder as an ONNX graph for one sentence, written node by node, so that it holds nothing but what is needed:
query, key and value are one product, and so are all heads that read the same words.

    pieces (p), shapes (p), first (w), last (w)                        whole numbers; word 0 is the root
    upos, xpos, lemma (w); name (w, names); spot (w, 2); arc (w, w); relation, role (w, w); attribution (w, 3, w);
    vector (384)

`relation` and `role` hold the best label of each pair, [dependent, head] and [predicate, word].
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encoder import HEADS, WIDE, Encoder

OPSET = 20


class Graph:
    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.count = 0

    def constant(self, value: np.ndarray) -> str:
        self.count += 1
        name = f"c{self.count}"
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def add(self, kind: str, *inputs: str, out: str | None = None, **attributes) -> str:
        self.count += 1
        name = out or f"n{self.count}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def linear(self, x: str, weight: np.ndarray, bias: np.ndarray, out: str | None = None) -> str:
        product = self.add("MatMul", x, self.constant(weight.T))
        return self.add("Add", product, self.constant(bias), out=out)

    def norm(self, x: str, module) -> str:
        scale, bias = self.constant(numbers(module.weight)), self.constant(numbers(module.bias))
        return self.add("LayerNormalization", x, scale, bias, axis=-1, epsilon=1e-12)

    def shaped(self, x: str, *sizes: int) -> str:
        return self.add("Reshape", x, self.constant(np.array(sizes, dtype=np.int64)))

    def columns(self, x: str, sizes: list[int]) -> list[str]:
        """The columns of x cut into parts."""
        self.count += 1
        names = [f"s{self.count}_{i}" for i in range(len(sizes))]
        split = self.constant(np.array(sizes, dtype=np.int64))
        self.nodes.append(helper.make_node("Split", [x, split], names, axis=1))
        return names


def numbers(tensor) -> np.ndarray:
    return tensor.detach().float().numpy()


def graph_of(model: Encoder) -> onnx.ModelProto:
    graph = Graph()
    x = embedded(graph, model.base)
    outs = []
    for layer in model.base.layers:
        x = attended(graph, layer, x)
        outs.append(x)
    words = [graph.add("Add", graph.add("Gather", out, "first"), graph.add("Gather", out, "last")) for out in outs]
    syntax_heads(graph, model, mixed(graph, model.syntax, words))
    sense_heads(graph, model, mixed(graph, model.sense, words))
    axes = graph.constant(np.array([0], dtype=np.int64))
    mean = graph.add("ReduceMean", x, axes, keepdims=1)
    vector = graph.linear(mean, numbers(model.vector.weight), numbers(model.vector.bias))
    graph.add("Reshape", vector, graph.constant(np.array([WIDE], dtype=np.int64)), out="vector")
    return checked(graph, model)


def checked(graph: Graph, model: Encoder) -> onnx.ModelProto:
    ids = lambda name, size: helper.make_tensor_value_info(name, TensorProto.INT32, [size])
    found = lambda name, kind, *shape: helper.make_tensor_value_info(name, kind, list(shape))
    whole, real = TensorProto.INT32, TensorProto.FLOAT
    outputs = [
        *[found(name, whole, "words") for name in ("upos", "xpos", "lemma")],
        found("name", real, "words", model.name.out_features),
        found("spot", real, "words", 2),
        found("arc", real, "words", "words"),
        found("relation", whole, "words", "words"),
        found("role", whole, "words", "words"),
        found("attribution", real, "words", 3, "words"),
        found("vector", real, WIDE),
    ]
    inputs = [ids("pieces", "pieces"), ids("shapes", "pieces"), ids("first", "words"), ids("last", "words")]
    proto = helper.make_graph(graph.nodes, "stet", inputs, outputs, graph.constants)
    made = helper.make_model(proto, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="stet")
    made.ir_version = 10
    onnx.checker.check_model(made)
    return made


def embedded(graph: Graph, base) -> str:
    """The table of pieces in 8 bits, a scale for each row; the other tables are small."""
    table, scale = in_bytes(numbers(base.words.weight))
    rows = graph.add("Gather", graph.constant(table), "pieces")
    x = graph.add("Mul", graph.add("Cast", rows, to=TensorProto.FLOAT), graph.add("Gather", graph.constant(scale), "pieces"))
    x = graph.add("Add", x, graph.add("Gather", graph.constant(numbers(base.shapes.weight)), "shapes"))
    size = graph.add("Shape", "pieces")
    zero = graph.constant(np.array([0], dtype=np.int64))
    places = graph.add("Slice", graph.constant(numbers(base.places.weight + base.kind)), zero, size, zero)
    return graph.norm(graph.add("Add", x, places), base.norm)


def in_bytes(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows in 8 bits with the scale of each."""
    scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
    return np.round(table / scale).astype(np.int8), scale


def attended(graph: Graph, layer, x: str) -> str:
    parts = (layer.query, layer.key, layer.value)
    root = (WIDE // HEADS) ** -0.5
    weight = np.concatenate([numbers(part.weight) for part in parts])
    bias = np.concatenate([numbers(part.bias) for part in parts])
    weight[:WIDE] *= root
    bias[:WIDE] *= root
    split = graph.shaped(graph.linear(x, weight, bias), -1, 3, HEADS, WIDE // HEADS)
    turned = graph.add("Transpose", split, perm=[1, 2, 0, 3])
    q, k, v = (graph.add("Gather", turned, graph.constant(np.array(i, dtype=np.int64)), axis=0) for i in range(3))
    scores = graph.add("MatMul", q, graph.add("Transpose", k, perm=[0, 2, 1]))
    seen = graph.add("MatMul", softmax(graph, scores), v)
    joined = graph.shaped(graph.add("Transpose", seen, perm=[1, 0, 2]), -1, WIDE)
    out = graph.linear(joined, numbers(layer.out.weight), numbers(layer.out.bias))
    x = graph.norm(graph.add("Add", out, x), layer.out_norm)
    up = graph.add("Gelu", graph.linear(x, numbers(layer.up.weight), numbers(layer.up.bias)))
    down = graph.linear(up, numbers(layer.down.weight), numbers(layer.down.bias))
    return graph.norm(graph.add("Add", down, x), layer.down_norm)


def softmax(graph: Graph, scores: str) -> str:
    """Over the last axis. The runtime's own Softmax adds up in another order on processors with AVX-512; these do not."""
    last = graph.constant(np.array([-1], dtype=np.int64))
    raised = graph.add("Exp", graph.add("Sub", scores, graph.add("ReduceMax", scores, last, keepdims=1)))
    return graph.add("Div", raised, graph.add("ReduceSum", raised, last, keepdims=1))


def mixed(graph: Graph, mix, words: list[str]) -> str:
    shares = mix.weights.detach().softmax(0).numpy()
    weighted = [graph.add("Mul", word, graph.constant(np.float32(share))) for word, share in zip(words, shares)]
    total = weighted[0]
    for each in weighted[1:]:
        total = graph.add("Add", total, each)
    return total


def syntax_heads(graph: Graph, model: Encoder, x: str) -> None:
    tags = (model.upos, model.xpos, model.lemma)
    pairs = (model.arc, model.relation)
    parts = projected(graph, x, [*tags, *(side for pair in pairs for side in (pair.left, pair.right))])
    for name, scores in zip(("upos", "xpos", "lemma"), parts):
        best(graph, scores, 1, name)
    arc = paired(graph, model.arc, parts[3], parts[4])
    graph.add("Squeeze", arc, graph.constant(np.array([1], dtype=np.int64)), out="arc")
    best(graph, paired(graph, model.relation, parts[5], parts[6]), 1, "relation")


def sense_heads(graph: Graph, model: Encoder, x: str) -> None:
    pairs = (model.role, model.attribution)
    parts = projected(graph, x, [model.name, model.spot, *(side for pair in pairs for side in (pair.left, pair.right))])
    graph.add("Identity", parts[0], out="name")
    graph.add("Identity", parts[1], out="spot")
    best(graph, paired(graph, model.role, parts[2], parts[3]), 1, "role")
    graph.add("Identity", paired(graph, model.attribution, parts[4], parts[5]), out="attribution")


def projected(graph: Graph, x: str, linears: list) -> list[str]:
    weight = np.concatenate([numbers(linear.weight) for linear in linears])
    bias = np.concatenate([numbers(linear.bias) for linear in linears])
    return graph.columns(graph.linear(x, weight, bias), [linear.out_features for linear in linears])


def paired(graph: Graph, pairs, left: str, right: str) -> str:
    """(w, labels, w)"""
    left = graph.add("LeakyRelu", left, alpha=0.1)
    right = graph.add("LeakyRelu", right, alpha=0.1)
    size, labels = pairs.size, pairs.labels
    weight = np.concatenate([numbers(pairs.join.weight), numbers(pairs.alone.weight)])
    bias = np.concatenate([numbers(pairs.join.bias), numbers(pairs.alone.bias)])
    joined, alone = graph.columns(graph.linear(left, weight, bias), [labels * size, labels])
    scores = graph.add("MatMul", graph.shaped(joined, -1, size), graph.add("Transpose", right, perm=[1, 0]))
    width = graph.add("Shape", "first")
    labelled = graph.constant(np.array([-1, labels], dtype=np.int64))
    shape = graph.add("Concat", labelled, width, axis=0)
    cube = graph.add("Reshape", scores, shape)
    return graph.add("Add", cube, graph.shaped(alone, -1, labels, 1))


def best(graph: Graph, scores: str, axis: int, out: str) -> None:
    graph.add("Cast", graph.add("ArgMax", scores, axis=axis, keepdims=0), to=TensorProto.INT32, out=out)
