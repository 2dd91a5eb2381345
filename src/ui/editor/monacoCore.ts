/** Loads the part of Monaco that is the editor without its features. */
import 'monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget';
