import type { WebGPURenderer } from 'three/webgpu';
import { ContractError } from '../../base/errors.ts';

/**
 * Shadows, skins and per-frame uniforms refresh once a tick of three's animation loop; the painter draws pictures in
 * any order and as many as it likes between ticks, so it advances the frame itself. Said loudly if three moves it:
 * frozen frames look fast.
 */
export const tick = (renderer: WebGPURenderer): void => {
  const frame = (renderer as unknown as { _nodes?: { nodeFrame?: { update?: () => void; frameId: number } } })
    ._nodes?.nodeFrame;
  if (!frame?.update) throw new ContractError('three no longer keeps its frame where frame-tick.ts looks');
  frame.update();
};
