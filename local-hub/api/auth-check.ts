import { onSpace } from '../auth/repo-route.js'
import { text } from '../http/answer.js'
import type { Handler } from '../http/request.js'

/** `GET …/auth-check` and `…/auth-check/write`: the question alone (huggingface_hub, hf_api.py `auth_check`). */
export const authCheck = (need: 'read' | 'write'): Handler => onSpace(need, () => text('OK'))
