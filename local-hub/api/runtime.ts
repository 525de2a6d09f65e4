import { onSpace } from '../auth/repo-route.js'
import { json } from '../http/answer.js'
import { runtimeOf } from '../life/runtime.js'

/** `GET …/runtime`: for all who see the Space (huggingface_hub, hf_api.py `get_space_runtime`). */
export const runtime = onSpace('read', async (_request, space) => json(await runtimeOf(space)))
