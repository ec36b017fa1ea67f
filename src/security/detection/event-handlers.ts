/** The attributes that run script, as browsers know them: an unknown `onclickety` runs nothing. */
const NAMES = `
abort activate afterprint afterscriptexecute animationcancel animationend animationiteration animationstart auxclick
beforecopy beforecut beforeinput beforematch beforepaste beforeprint beforescriptexecute beforetoggle beforeunload begin
beforexrselect blur bounce cancel canplay canplaythrough change click close command contentvisibilityautostatechange
contextlost contextmenu contextrestored copy cuechange cut dblclick drag dragend dragenter dragexit dragleave dragover
dragstart drop durationchange end ended error finish focus focusin focusout formdata fullscreenchange fullscreenerror
gesturechange gestureend gesturestart gotpointercapture hashchange input invalid keydown keypress keyup languagechange
load loadeddata loadedmetadata loadend loadstart location lostpointercapture message messageerror mousedown mouseenter
mouseleave mousemove mouseout mouseover mouseup mousewheel mozfullscreenchange offline online orientationchange pagehide
pagereveal pageshow pageswap paste pause play playing pointercancel pointerdown pointerenter pointerleave pointermove
pointerout pointerover pointerrawupdate pointerup popstate progress ratechange readystatechange rejectionhandled repeat
reset resize scroll scrollend scrollsnapchange scrollsnapchanging search securitypolicyviolation seeked seeking select
selectionchange selectstart show slotchange stalled start storage submit suspend timeupdate toggle touchcancel touchend
touchmove touchstart transitioncancel transitionend transitionrun transitionstart unhandledrejection unload
visibilitychange volumechange waiting webkitanimationend webkitanimationiteration webkitanimationstart
webkitfullscreenchange webkitmouseforceup webkitmouseforcedown webkitmouseforcechanged webkitmouseforcewillbegin
webkitplaybacktargetavailabilitychanged webkitpresentationmodechanged webkittransitionend webkitwillrevealbottom wheel
`;

export const EVENT_HANDLERS: ReadonlySet<string> = new Set(
  NAMES.trim()
    .split(/\s+/)
    .map((name) => `on${name}`),
);
