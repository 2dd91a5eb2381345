/** Loads the part of Monaco that everything else in it stands on. */
import 'monaco-editor/base/common/lifecycle';
