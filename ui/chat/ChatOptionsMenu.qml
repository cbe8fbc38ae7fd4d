pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Settings
import Facet.Theme

/* What this chat tells the model beforehand, and the form its answers must have. */
Popup {
    id: root

    required property ChatPage page
    required property Presets presets

    padding: Theme.space4
    width: Math.min(420, parent && parent.Window.window ? parent.Window.window.width - 2 * Theme.space4 : 420)
    margins: Theme.space2
    focus: true
    background: FloatingGround {}

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space2

        BodyText {
            Layout.fillWidth: true
            text: qsTr("System prompt of this chat")
            font.weight: Theme.emphasis
        }
        TextBox {
            id: prompt
            Layout.fillWidth: true
            Layout.preferredHeight: 110
            name: qsTr("System prompt of this chat")
            placeholderText: qsTr("For example: You are a patient teacher. Answer in short sentences.")
            text: root.page.systemPrompt
            onEdited: root.page.systemPrompt = prompt.text
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2
            visible: root.presets.count > 0
            Repeater {
                model: root.presets
                Pill {
                    required property string name
                    required property string systemPrompt
                    required property bool thinking
                    required property int thoughtBudget
                    text: name
                    onClicked: {
                        root.page.usePreset(systemPrompt, thinking, thoughtBudget);
                        prompt.text = root.page.systemPrompt;
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            text: qsTr("Answers as JSON")
            font.weight: Theme.emphasis
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("With a JSON schema every answer satisfies it, always. Tools rest meanwhile.")
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
        TextBox {
            id: schema
            Layout.fillWidth: true
            Layout.preferredHeight: 110
            name: qsTr("JSON schema of answers")
            isCode: true
            placeholderText: "{\"type\": \"object\", …}"
            text: root.page.jsonSchema
            onEdited: root.page.jsonSchema = schema.text
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.page.schemaProblem !== ""
            text: root.page.schemaProblem
            color: Theme.bad
            font.pixelSize: Theme.smallSize
        }
    }
}
