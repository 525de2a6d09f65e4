import { expect, test } from '@jest/globals'
import { sdkOfFiles } from '../../src/content/sdk.js'

const files = (names: string[], { requirements = '', app = '' } = {}) =>
  sdkOfFiles({ names: new Set(names), requirements, app })

test.each([
  [files(['Dockerfile', 'index.html'], { requirements: 'gradio' }), 'docker', 'Dockerfile'],
  [files(['index.html'], { requirements: 'gradio==5.0' }), 'gradio', 'requirements.txt'],
  [
    files([], { requirements: 'numpy\r\n  Gradio[mcp]>=5 ; python_version > "3"\r\n' }),
    'gradio',
    'requirements.txt'
  ],
  [files([], { app: 'import os\nimport gradio as gr\n' }), 'gradio', 'app.py'],
  [files([], { app: 'from gradio import Interface' }), 'gradio', 'app.py'],
  [files([], { app: 'try:\n    import gradio\nexcept ImportError: pass' }), 'gradio', 'app.py'],
  [files(['index.html'], { requirements: 'flask', app: 'import flask' }), 'static', 'index.html']
])('case %#', (found, sdk, from) => {
  expect(found).toEqual({ sdk, from })
})

test.each([
  files([]),
  files(['app.py'], { app: 'import streamlit as st' }),
  files([], { requirements: '# gradio\ngradio_client\nmygradio' }),
  files([], { app: '# import gradio\nprint("import gradio")\nimport gradio_client' }),
  files(['dockerfile', 'docs/index.html'])
])('nothing is guessed (%#)', found => {
  expect(found).toBeUndefined()
})
