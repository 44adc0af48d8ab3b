"""Where a thing stands in the drawing of the graph: for tests that point at it."""

WHERE = """(text) => {
  const network = document.querySelector('#stage').canvas.network;
  const box = document.querySelector('#canvas').getBoundingClientRect();
  const node = Object.values(network.body.nodes).find((one) => one.options.text === text);
  const place = network.canvasToDOM(network.getPosition(node.id));
  return {x: box.x + place.x, y: box.y + place.y};
}"""
"""A script that takes the text of a thing and returns its place in the window, in CSS pixels."""
