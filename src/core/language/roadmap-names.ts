/**
 * What a roadmap is called, as alternatives of a pattern that ignores case: a part of a document that is named so is the plan,
 * and what stands beside the name says of what.
 */
export const roadmapNames =
  'roadmap|road map|路线图|ロードマップ|로드맵|fahrplan|feuille de route|hoja de ruta|roteiro|дорожная карта';

const roadmapName = new RegExp(`^\\P{L}*(?:(?:our|the|project)\\s+)?(?:${roadmapNames})\\P{L}*$`, 'iu');

/**
 * Whether a heading is the name of the plan and nothing else: 'Roadmap', 'Our roadmap 🚀'.
 * @param text the heading's words, without markup
 */
export function namesRoadmap(text: string): boolean {
  return roadmapName.test(text);
}
