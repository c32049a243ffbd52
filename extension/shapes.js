// The toolbar's marks, drawn by shape so that none is told by its colour alone: the popup draws the same ones.

/** @typedef {import("./whylock.js").Shape} Shape */

/** Both stand out at 3:1 or more from a light toolbar (#ffffff) and from a dark one (#2b2a33). */
const CALM = "#6f7f95";
const CAUTION = "#b86b00";

/** The field that the shapes are drawn on is 24 by 24. */
const FIELD = 24;

/** @type {Record<Shape, (pen: OffscreenCanvasRenderingContext2D) => void>} */
const SHAPES = {
  circle(pen) {
    pen.fill(disc(12, 12, 8.5));
  },
  information(pen) {
    pen.stroke(ring());
    pen.fill(disc(12, 7.4, 1.6));
    pen.stroke(new Path2D("M12 11v6.4"));
  },
  caution(pen) {
    pen.stroke(new Path2D("M12 3.2 22 20.8H2Z"));
    pen.stroke(new Path2D("M12 9.6v4.8"));
    pen.fill(disc(12, 17.4, 1.4));
  },
  unknown(pen) {
    pen.setLineDash([4.1, 3.15]);
    pen.stroke(ring());
  },
};

/**
 * @param {Shape} shape
 * @param {number} size in pixels
 */
export function draw(shape, size) {
  const pen = new OffscreenCanvas(size, size).getContext("2d");
  if (!pen) throw new Error("This browser does not draw off the screen");
  pen.scale(size / FIELD, size / FIELD);
  pen.strokeStyle = pen.fillStyle = shape === "caution" ? CAUTION : CALM;
  pen.lineWidth = 2.4;
  pen.lineCap = pen.lineJoin = "round";
  SHAPES[shape](pen);
  return pen.getImageData(0, 0, size, size);
}

const ring = () => disc(12, 12, 9.6);

/** @param {number} x @param {number} y @param {number} radius */
function disc(x, y, radius) {
  const path = new Path2D();
  path.arc(x, y, radius, 0, 2 * Math.PI);
  return path;
}
