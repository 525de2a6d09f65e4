import { say } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

const display = cause(
  'display',
  last(
    /no display name and no \$DISPLAY environment variable|couldn't connect to display/,
    /qt\.qpa\.xcb: could not connect to display|Could not load the Qt platform plugin/,
    /Can't connect to display|KeyError: 'DISPLAY'|Failed to open X ?display|Missing X server or \$DISPLAY/
  ),
  () => ({
    why: say({
      en: 'The app opens a window, but a Space has no screen.',
      'zh-TW': 'app 要開啟視窗，但 Space 沒有螢幕。'
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Draw without a screen. For Matplotlib, write the first line at the top of the code. For Qt and SDL, write the second line in the `Dockerfile`. Use `opencv-python-headless`, and remove `cv2.imshow`.',
            'zh-TW':
              '改成不需要螢幕的方式：Matplotlib 把第一行寫在程式最前面，Qt 和 SDL 把第二行寫在 `Dockerfile`。使用 `opencv-python-headless`，不要呼叫 `cv2.imshow`。'
          }),
          block: {
            language: 'text',
            lines: [
              'import matplotlib; matplotlib.use("Agg")',
              'ENV QT_QPA_PLATFORM=offscreen SDL_VIDEODRIVER=dummy'
            ]
          }
        },
        {
          text: say({
            en: 'If the program needs a screen, give it a virtual one: install `xvfb` in the `Dockerfile`, and start the app with it:',
            'zh-TW': '程式一定要有螢幕的話，給它一個虛擬的：在 `Dockerfile` 安裝 `xvfb`，並用它啟動 app：'
          }),
          block: { language: 'text', lines: ['CMD ["xvfb-run", "-a", "python", "app.py"]'] }
        }
      )
    ]
  })
)

const device = cause(
  'no-device',
  last(
    /Error querying device -1|Invalid input device|No Default (?:Input|Output) Device/i,
    /can't open camera by index|Camera index out of range/
  ),
  () => ({
    why: say({
      en: 'The app opens a microphone, a loudspeaker or a camera of the machine on which it runs. A Space has none: those devices belong to the visitor.',
      'zh-TW': 'app 要開啟執行它的機器上的麥克風、喇叭或攝影機，但 Space 沒有：這些裝置在訪客那邊。'
    }),
    fix: [
      say({
        en: 'Let the browser record instead: in Gradio `gr.Audio(sources=["microphone"])`, `gr.Image(sources=["webcam"])`; in Streamlit `st.audio_input`, `st.camera_input` or `streamlit-webrtc`.',
        'zh-TW':
          '改由瀏覽器錄製：Gradio 用 `gr.Audio(sources=["microphone"])`、`gr.Image(sources=["webcam"])`；Streamlit 用 `st.audio_input`、`st.camera_input` 或 `streamlit-webrtc`。'
      })
    ]
  })
)

const font = cause(
  'font',
  last(
    /OSError: cannot open resource/,
    /cannot (?:open|find) (?:the )?font(?: file)? ['"]?([\w. /-]{1,120})/i
  ),
  () => ({
    why: say({
      en: 'The app loads a font that the Space does not have. Fonts such as `arial.ttf` are on Windows, not on the Linux of a Space.',
      'zh-TW': 'app 要載入的字型 Space 上沒有。`arial.ttf` 這類字型在 Windows 上才有，Space 的 Linux 沒有。'
    }),
    fix: [
      oneOf(
        say({
          en: 'Commit a font file with a free license (such as Noto) next to the app, and load it by its path.',
          'zh-TW': '把可以散布的字型檔（例如 Noto）和 app 一起 commit，並用路徑載入。'
        }),
        {
          text: say({
            en: 'Install fonts: in `packages.txt`, or with `apt-get` in the `Dockerfile`. The second line has Chinese, Japanese and Korean.',
            'zh-TW': '安裝字型：寫在 `packages.txt`，或在 `Dockerfile` 用 `apt-get`。第二行包含中日韓文字。'
          }),
          block: { language: 'text', lines: ['fonts-dejavu', 'fonts-noto-cjk'] }
        }
      )
    ]
  })
)

const locale = cause(
  'locale',
  last(/unsupported locale setting|Cannot set LC_\w{1,12} to default locale/),
  () => ({
    why: say({
      en: 'The app sets a system language (locale) that the image does not have.',
      'zh-TW': 'app 要設定的系統語系（locale），映像檔裡沒有。'
    }),
    fix: [
      {
        text: say({
          en: 'Use `C.UTF-8`, which every image has. If it has to be another one, install it in the `Dockerfile`:',
          'zh-TW': '使用每個映像檔都有的 `C.UTF-8`。一定要用別的語系時，在 `Dockerfile` 安裝：'
        }),
        block: {
          language: 'text',
          lines: [
            'ENV LANG=C.UTF-8',
            '# for another one, such as zh_TW.UTF-8:',
            'RUN apt-get update && apt-get install -y locales && localedef -i zh_TW -f UTF-8 zh_TW.UTF-8'
          ]
        }
      }
    ]
  })
)

/** What a desktop has and a Space does not. */
export const desktopCauses: readonly Cause[] = [display, device, font, locale]
