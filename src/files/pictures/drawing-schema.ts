import type { Options } from 'rehype-sanitize';

/** Elements that show nothing by themselves, and are left out with all that is in them. */
export const invisibleElements: ReadonlySet<string> = new Set(
  'title desc metadata script animate animateMotion animateTransform set mpath discard cursor view'.split(
    ' ',
  ),
);

/** Elements whose text is shown, or decides how others are shown. */
export const withText: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'style']);

const shapes =
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath style linearGradient radialGradient stop clipPath mask pattern marker';
const filters =
  'filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset';

const places =
  'x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy fr width height d points transform rotate viewBox preserveAspectRatio pathLength textLength lengthAdjust startOffset offset refX refY orient markerWidth markerHeight markerUnits';
const units =
  'gradientTransform gradientUnits spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits';
const effects =
  'in in2 result stdDeviation mode values type operator k1 k2 k3 k4 tableValues slope intercept amplitude exponent edgeMode';
const looks =
  'alignmentBaseline baselineShift clip clipPath clipRule color colorInterpolation colorInterpolationFilters direction display dominantBaseline fill fillOpacity fillRule filter floodColor floodOpacity fontFamily fontSize fontStretch fontStyle fontVariant fontWeight letterSpacing markerEnd markerMid markerStart mask opacity overflow paintOrder shapeRendering stopColor stopOpacity stroke strokeDashArray strokeDashOffset strokeLineCap strokeLineJoin strokeMiterLimit strokeOpacity strokeWidth textAnchor textDecoration textRendering unicodeBidi vectorEffect visibility wordSpacing writingMode';

/**
 * What a drawing (SVG) may consist of: still shapes and text. There are no pictures in it, because theirs may
 * hold a place and a name, and no filters whose cost doesn’t depend on the size of the picture.
 */
export const drawingSchema: Options = {
  tagNames: `${shapes} ${filters}`.split(' '),
  attributes: {
    '*': `id className style href lang xmlSpace ${places} ${units} ${effects} ${looks}`.split(' '),
  },
  ancestors: {},
  protocols: {},
  clobber: [],
  required: {},
  strip: [],
};
