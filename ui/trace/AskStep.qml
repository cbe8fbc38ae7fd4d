import QtQuick
import Facet.ToolViews

/* The question that a waiting call asks the user; `step` is the TraceStep, given once this is loaded. */
PermissionCard {
    id: root

    property Item step: null

    toolTitle: root.step?.toolTitle ?? ""
    toolName: root.step?.toolName ?? ""
    arguments: root.step?.callArguments ?? ""
    canRemember: root.step?.canRemember ?? false
    question: root.step?.question ?? ""
    onAllowed: scope => root.step.page.allow(root.step.index, scope)
    onDenied: root.step.page.deny(root.step.index)
}
