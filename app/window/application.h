// The program put together: makes everything that lives as long as the window, in the order in which one
// needs the other, and hands it to QML. Decides nothing that a part can decide.
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "app/attachments/file_opener.h"
#include "app/attachments/workshop.h"
#include "app/chat/chat_page.h"
#include "app/history/blob_store.h"
#include "app/history/chat_list_model.h"
#include "app/history/search.h"
#include "app/history/search_model.h"
#include "app/history/transfer.h"
#include "app/models/model_library.h"
#include "app/player/player.h"
#include "app/settings/data_folder_move.h"
#include "app/settings/shortcuts.h"
#include "app/settings/system_appearance.h"
#include "app/tools/toolbox.h"
#include "app/transcribe/desk.h"
#include "app/transcribe/inference_speech.h"
#include "app/transcribe/recorder.h"
#include "app/transcribe/voice_input.h"
#include "app/window/model_services.h"
#include "app/window/model_status.h"
#include "app/window/paths.h"
#include "app/window/samples.h"

namespace window {

class Application : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")

    Q_PROPERTY(settings::Settings* settings READ settings CONSTANT)
    Q_PROPERTY(settings::Shortcuts* shortcuts READ shortcuts CONSTANT)
    Q_PROPERTY(settings::SystemAppearance* appearance READ appearance CONSTANT)
    Q_PROPERTY(history::ChatListModel* chats READ chats CONSTANT)
    Q_PROPERTY(history::SearchModel* search READ search CONSTANT)
    Q_PROPERTY(history::Transfer* transfer READ transfer CONSTANT)
    Q_PROPERTY(chat::ChatPage* page READ page CONSTANT)
    Q_PROPERTY(tools::Toolbox* toolbox READ toolbox CONSTANT)
    Q_PROPERTY(transcribe::Desk* desk READ desk CONSTANT)
    Q_PROPERTY(transcribe::VoiceInput* voice READ voice CONSTANT)
    Q_PROPERTY(attachments::FileOpener* files READ files CONSTANT)
    Q_PROPERTY(player::Player* player READ player CONSTANT)
    Q_PROPERTY(player::Player* recordingPlayer READ recordingPlayer CONSTANT)
    Q_PROPERTY(window::ModelStatus* model READ model CONSTANT)
    Q_PROPERTY(models::ModelLibrary* library READ library CONSTANT)
    Q_PROPERTY(window::ModelServices* services READ services CONSTANT)
    Q_PROPERTY(settings::DataFolderMove* dataFolderMove READ dataFolderMove CONSTANT)
    Q_PROPERTY(QUrl samplePicture READ samplePicture CONSTANT)
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY viewChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    /// `keyring`: where keys and tokens are kept.
    Application(const Paths& paths, std::unique_ptr<secrets::Keyring> keyring, QObject* parent = nullptr);
    /// Ends what runs, keeping what is there.
    ~Application() override;

    settings::Settings* settings() { return &m_settings; }
    settings::Shortcuts* shortcuts() { return &m_shortcuts; }
    settings::SystemAppearance* appearance() { return &m_appearance; }
    history::ChatListModel* chats() { return m_chats.get(); }
    history::SearchModel* search() { return m_searchModel.get(); }
    history::Transfer* transfer() { return m_transfer.get(); }
    chat::ChatPage* page() { return m_page.get(); }
    tools::Toolbox* toolbox() { return &m_toolbox; }
    transcribe::Desk* desk() { return m_desk.get(); }
    transcribe::VoiceInput* voice() { return m_voice.get(); }
    attachments::FileOpener* files() { return m_files.get(); }
    player::Player* player() { return m_player.get(); }
    /// Of the Transcribe page.
    player::Player* recordingPlayer() { return m_recordingPlayer.get(); }
    ModelStatus* model() { return &m_model; }
    models::ModelLibrary* library() { return &m_library; }
    ModelServices* services() { return &m_services; }
    settings::DataFolderMove* dataFolderMove() { return &m_move; }
    QUrl samplePicture() const;
    attachments::Workshop& workshop() { return *m_workshop; }
    inference::Inference& inference() { return m_inference; }
    history::Store& store() { return *m_store; }

    /// "chat", "transcribe", "models" or "settings".
    QString view() const { return m_view; }
    void setView(const QString& view);
    /// What went wrong with storage, for the user; empty: nothing.
    QString notice() const { return m_notice; }
    Q_INVOKABLE void dismissNotice();

    /// Begins loading the model; after the window is shown.
    void start();
    /// What a later start of the program brought: files to attach, "--new-chat".
    void take(const QStringList& arguments);
    Q_INVOKABLE void startSample(const QString& name);
    Q_INVOKABLE void newChat();
    Q_INVOKABLE void attach(const QList<QUrl>& files);
    /// The language is another one: what was written in the old one is written anew.
    void retranslate();
    /// The chat above (−1) or below (1) the open one in the sidebar.
    Q_INVOKABLE void openNeighbour(int step);
    Q_INVOKABLE void keepGeometry(const QRect& geometry, bool isMaximized);
    /// Shows that time of the sound or film that this message is about.
    void seek(double seconds, qint64 messageId);
    /// Opens what a message links to; only times, web addresses and mail.
    Q_INVOKABLE void openLink(const QString& link, qint64 messageId);

signals:
    void viewChanged();
    void noticeChanged();
    /// The data folder is another one now: everything that has files open must be made anew.
    void restartRequested();
    /// A second start wants this window in front.
    void raiseRequested();
    /// A long answer ended while the window was not looked at.
    void notificationDue(const QString& title, const QString& text);

private:
    void openHistory();
    void connectChats();
    void connectSpeech();
    void connectRecordingPlayer();
    void connectModels();
    void connectMove();
    void setNotice(const QString& notice);
    chat::AnswerServices answerServices();

    Paths m_paths;
    settings::Settings m_settings;
    settings::Shortcuts m_shortcuts;
    settings::SystemAppearance m_appearance;
    settings::DataFolderMove m_move;
    std::unique_ptr<QTemporaryDir> m_lastResort; ///< for chats when the data folder cannot be used
    std::unique_ptr<history::Store> m_store;
    std::unique_ptr<history::BlobStore> m_blobs;
    std::unique_ptr<attachments::Workshop> m_workshop;
    std::unique_ptr<history::AnswerJournal> m_journal;
    std::unique_ptr<history::Search> m_search;
    inference::Inference m_inference;
    tools::Toolbox m_toolbox;
    ModelStatus m_model;
    models::ModelLibrary m_library;
    ModelServices m_services;
    std::unique_ptr<attachments::AttachmentListModel> m_attachments;
    std::unique_ptr<attachments::FileOpener> m_files;
    std::unique_ptr<player::Player> m_player;
    std::unique_ptr<chat::Answers> m_answers;
    std::unique_ptr<chat::ChatPage> m_page;
    std::unique_ptr<history::ChatListModel> m_chats;
    std::unique_ptr<history::SearchModel> m_searchModel;
    std::unique_ptr<history::Transfer> m_transfer;
    std::unique_ptr<Samples> m_samples;
    transcribe::Recorder m_recorder;
    transcribe::InferenceSpeech m_speech;
    std::unique_ptr<player::Player> m_recordingPlayer;
    std::unique_ptr<transcribe::Desk> m_desk;
    std::unique_ptr<transcribe::VoiceInput> m_voice;
    QString m_view = QStringLiteral("chat");
    QString m_notice;
    int m_seekRequest = 0;
};

} // namespace window
