/** What can be measured of a page of the extension. Each of these runs inside the page. */

/**
 * What a person can reach with the keyboard: in the order of the page, as far as it is shown. What belongs to a label is
 * pressed where that is.
 */
export function controls() {
  const all = document.querySelectorAll("a[href], button, input, select, summary, textarea, [tabindex='0']");
  return Array.from(all)
    .filter((control) => control.checkVisibility())
    .map((control) => {
      const { top, width, height } = (control.closest("label") ?? control).getBoundingClientRect();
      const name = control.id || (control.textContent ?? "").trim().slice(0, 60);
      return { name, role: control.getAttribute("role"), top, width, height };
    });
}

/** What is cut off, or stands outside of the page's width. */
export function clipped() {
  const { clientWidth, scrollWidth } = document.documentElement;
  const complaints = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue;
    const { left, right } = element.getBoundingClientRect();
    const cut =
      getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth;
    if (cut || left < -0.5 || right > clientWidth + 0.5) {
      complaints.push(`${element.localName}#${element.id}.${element.className}: ${left} to ${right}`);
    }
  }
  return complaints;
}

/** Everything that would move for longer than an instant. */
export function moving() {
  const long = (/** @type {string} */ durations) =>
    durations.split(",").some((one) => Number.parseFloat(one) > 0);
  return Array.from(document.querySelectorAll("*")).flatMap((element) =>
    [undefined, "::before", "::after"].flatMap((pseudo) => {
      const { animationDuration, animationName, scrollBehavior, transitionDuration } = getComputedStyle(
        element,
        pseudo,
      );
      const moves =
        (animationName !== "none" && long(animationDuration)) ||
        long(transitionDuration) ||
        scrollBehavior === "smooth";
      return moves ? [`${element.localName}.${element.className}${pseudo ?? ""}`] : [];
    }),
  );
}

/** What has the focus, how its outline is drawn, and whether it is on the screen. */
export function focused() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  // of an item with others inside, its own row is what is outlined
  const outlines = [element, ...element.children].map((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  });
  const { top, bottom } = element.getBoundingClientRect();
  return {
    name: element.id || (element.textContent ?? "").trim().slice(0, 60),
    outline: Math.max(...outlines),
    onScreen: bottom > 0 && top < innerHeight,
  };
}

/**
 * How much two pictures of the same size differ at the most, pixel by pixel (WCAG 2.2, contrast ratio), and in how many
 * pixels by 3:1 at least. A picture is compared with its own pixel in the corner, unless there is another.
 *
 * @param {string} picture a PNG in base64
 * @param {string} [other]
 */
export async function contrast(picture, other) {
  /** @param {string} source */
  const pixels = async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!context) throw new Error("There is no canvas.");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return new Uint8ClampedArray(data); // a driver's script reads its own memory faster than the page's
  };
  const linear = (level = 0) => {
    const part = level / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  /** @param {Uint8ClampedArray} data @param {number} at */
  const luminance = (data, at) => {
    const [red, green, blue] = [linear(data[at]), linear(data[at + 1]), linear(data[at + 2])];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const data = await pixels(picture);
  const otherData = other === undefined ? undefined : await pixels(other);
  let most = 1;
  let visible = 0;
  for (let at = 0; at < data.length; at += 4) {
    const here = luminance(data, at) + 0.05;
    const there = (otherData ? luminance(otherData, at) : luminance(data, 0)) + 0.05;
    const ratio = Math.max(here, there) / Math.min(here, there);
    most = Math.max(most, ratio);
    if (ratio >= 3) visible += 1;
  }
  return { most, visible };
}
