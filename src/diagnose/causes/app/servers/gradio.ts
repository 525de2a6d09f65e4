import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

const path = cause(
  'gradio-path',
  last(
    /InvalidPathError: Cannot move ([^\n]{1,200}?) to the gradio cache dir/,
    /Cannot move ([^\n]{1,200}?) to the gradio cache dir because it was not (?:created|uploaded)/,
    /File cannot be fetched: ([^\n]{1,200}?)\. All files must/
  ),
  ({ values: [file = ''] }) => ({
    why: say({
      en: t`The app gives ${file} to Gradio, but Gradio shows only files from the app’s folder, the temporary folder (\`/tmp\`) and folders that you allow.`,
      'zh-TW': t`app 把 ${file} 交給 Gradio，但 Gradio 只提供 app 執行的資料夾、暫存資料夾（\`/tmp\`）和你允許的資料夾裡的檔案。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Allow the folder (write the real one):',
            'zh-TW': '允許那個資料夾（換成實際的路徑）：'
          }),
          block: { language: 'text', lines: [`demo.launch(allowed_paths=["${folderOf(file)}"])`] }
        },
        say({
          en: 'Write the file to a temporary folder (`tempfile.mkdtemp()`) or below the folder of the app, and return that path.',
          'zh-TW': '把檔案寫到暫存資料夾（`tempfile.mkdtemp()`）或 app 的資料夾底下，再傳回那個路徑。'
        })
      )
    ]
  })
)

/** The folder of a file, if it may stand between quotes. */
function folderOf(file: string): string {
  return /^(\/[\w./ -]{1,180})\/[^/]{1,120}$/.exec(file)?.[1] ?? '/FOLDER'
}

/** What Streamlit called a function before it got its name. */
const renamed: Readonly<Record<string, string>> = {
  experimental_rerun: 'rerun',
  experimental_get_query_params: 'query_params',
  experimental_set_query_params: 'query_params',
  experimental_memo: 'cache_data',
  experimental_singleton: 'cache_resource',
  experimental_data_editor: 'data_editor',
  experimental_dialog: 'dialog',
  experimental_fragment: 'fragment',
  experimental_user: 'user',
  cache: 'cache_data',
  beta_columns: 'columns',
  beta_expander: 'expander',
  beta_container: 'container'
}

const streamlit = cause(
  'streamlit-renamed',
  last(new RegExp(`module 'streamlit' has no attribute '(${Object.keys(renamed).join('|')})'`)),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The code uses \`st.\`${name}, which newer versions of Streamlit no longer have: it is called ${`st.${renamed[name] ?? ''}`} now.`,
      'zh-TW': t`程式用到 \`st.\`${name}，新版 Streamlit 已經移除：現在叫 ${`st.${renamed[name] ?? ''}`}。`
    }),
    fix: [
      oneOf(
        say({
          en: t`Write ${`st.${renamed[name] ?? ''}`} instead.`,
          'zh-TW': t`改寫成 ${`st.${renamed[name] ?? ''}`}。`
        }),
        say({
          en: 'If a package uses the name, update that package in `requirements.txt`.',
          'zh-TW': '如果是套件裡用到這個名稱，請在 `requirements.txt` 更新那個套件。'
        })
      )
    ]
  })
)

/** `gr.load` takes the interface, or the model, of another repository. */
const loaded = cause(
  'gradio-load',
  last(
    /Could not load the Space: ([\w./-]{1,200})/,
    /Could not find (?:Space|model|dataset): ([\w./-]{1,200})/,
    /(?:Space|Model|Repository) ([\w-]{1,96}\/[\w.-]{1,96}) (?:could not be|cannot be) (?:loaded|found)/
  ),
  ({ values: [id = ''] }) => ({
    why: say({
      en: t`The app loads ${id} with \`gr.load\` when it starts, but Gradio cannot use it. It does not exist under that name, is not running, is private, or is not made with Gradio.`,
      'zh-TW': t`app 啟動時用 \`gr.load\` 載入 ${id}，但沒有拿到 Gradio 能用的內容：可能沒有這個名稱、沒有在執行、是私有的，或不是用 Gradio 做的。`
    }),
    fix: [
      say({
        en: t`Open ${id} on Hugging Face: check the name, and check that it is running.`,
        'zh-TW': t`在 Hugging Face 打開 ${id}，確認名稱正確，而且正在執行。`
      }),
      {
        text: say({
          en: 'If it is private: use this action’s input `secrets` to give the app a token that can read it. Pass the token in the code (`token=os.environ["HF_TOKEN"]`; older versions of Gradio call it `hf_token`). For a private Space, `gradio_client.Client` is more reliable.',
          'zh-TW':
            '如果是私有的：用這個 action 的參數 `secrets` 把可以讀取它的 token 交給 app，並在程式傳入（`token=os.environ["HF_TOKEN"]`，舊版 Gradio 叫 `hf_token`）。私有的 Space 用 `gradio_client.Client` 比較可靠。'
        }),
        block: {
          language: 'yaml',
          lines: ['with:', '  secrets: |', '    HF_TOKEN=${{ secrets.APP_HF_TOKEN }}']
        }
      }
    ]
  })
)

/** What Gradio and Streamlit themselves refuse. */
export const interfaceCauses: readonly Cause[] = [path, loaded, streamlit]
