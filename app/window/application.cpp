#include "app/window/application.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

#include "app/attachments/background.h"
#include "app/attachments/clips.h"
#include "app/attachments/cost.h"
#include "app/attachments/parts.h"
#include "app/documents/document_text.h"
#include "app/history/connection.h"
#include "app/history/storage_error.h"
#include "app/window/file_manager.h"

namespace window {
namespace {

constexpr const char* kEnabledTools = "chat/enabledTools";

/// The same for what a prompt would hold the same rows for.
QString sourceKey(const history::Attachment& attachment)
{
    const QRectF region = attachment.region.value_or(QRectF());
    return QStringLiteral("%1 %2 %3 %4-%5 %6 %7,%8,%9")
        .arg(attachment.blob)
        .arg(static_cast<int>(attachment.kind))
        .arg(attachment.budget)
        .arg(attachment.startSeconds)
        .arg(attachment.endSeconds)
        .arg(attachment.withSound)
        .arg(region.x())
        .arg(region.y())
        .arg(QStringLiteral("%1x%2").arg(region.width()).arg(region.height()));
}

bool isModel(const QFileInfo& file)
{
    static const QStringList kSuffixes{QStringLiteral("gguf"), QStringLiteral("safetensors")};
    return kSuffixes.contains(file.suffix(), Qt::CaseInsensitive);
}

} // namespace

Application::Application(const Paths& paths, std::unique_ptr<secrets::Keyring> keyring, QObject* parent)
    : QObject(parent),
      m_paths(paths),
      m_settings(paths.settingsFile, paths.dataFolder),
      m_shortcuts(m_settings),
      m_move(m_settings),
      m_toolbox({.permissions = m_settings.dataFolder() + QStringLiteral("/permissions.json"),
                 .servers = m_settings.dataFolder() + QStringLiteral("/mcp.json")},
                documents::extractText, m_settings.neverOnline()),
      m_model(m_inference, m_settings, paths.resources + QStringLiteral("/demo/model"), paths.cacheFolder),
      m_library(m_settings, {.demoModel = m_model.demo().toStdString(),
                             .cacheFolder = paths.cacheFolder,
                             .places = models::usualPlaces(),
                             .downloadFolder = {}}),
      m_services(m_inference, m_settings, m_library,
                 {.keyring = std::move(keyring), .cacheFolder = paths.cacheFolder, .hub = paths.hub}),
      m_speech(m_inference)
{
    openHistory();
    m_attachments = std::make_unique<attachments::AttachmentListModel>(*m_workshop);
    m_files = std::make_unique<attachments::FileOpener>(
        *m_workshop, [](const QUrl& file) { return QDesktopServices::openUrl(file); });
    m_player = std::make_unique<player::Player>(*m_workshop);
    m_answers = std::make_unique<chat::Answers>(answerServices());

    m_toolbox.setMayFetchPages(m_settings.webFetchAllowed());
    if (const QVariant kept = m_settings.extra(QLatin1String(kEnabledTools)); kept.isValid())
        m_toolbox.defaults()->setEnabledTools(kept.toStringList());
    connect(m_toolbox.defaults(), &tools::ToolList::enabledToolsChanged, this, [this] {
        m_settings.setExtra(QLatin1String(kEnabledTools), m_toolbox.defaults()->enabledTools());
    });
    connect(&m_settings, &settings::Settings::neverOnlineChanged, this,
            [this] { m_toolbox.setNeverOnline(m_settings.neverOnline()); });
    connect(&m_settings, &settings::Settings::webFetchAllowedChanged, this,
            [this] { m_toolbox.setMayFetchPages(m_settings.webFetchAllowed()); });
    connect(&m_toolbox, &tools::Toolbox::mayFetchPagesChanged, this,
            [this] { m_settings.setWebFetchAllowed(m_toolbox.mayFetchPages()); });

    m_page = std::make_unique<chat::ChatPage>(
        *m_answers, m_settings, *m_attachments, *m_toolbox.defaults(),
        [workshop = m_workshop.get()] { return std::make_unique<regions::RegionModel>(*workshop); });
    m_chats = std::make_unique<history::ChatListModel>(*m_store);
    m_search = std::make_unique<history::Search>(*m_store);
    m_searchModel = std::make_unique<history::SearchModel>(*m_store, *m_search);
    m_transfer = std::make_unique<history::Transfer>(*m_store);
    m_samples =
        std::make_unique<Samples>(*m_workshop, *m_page, paths.resources + QStringLiteral("/demo/media"));
    const QString recordings = m_store->folder() + QStringLiteral("/recordings");
    m_recordingPlayer = std::make_unique<player::Player>(*m_workshop);
    m_desk = std::make_unique<transcribe::Desk>(m_recorder, m_speech, recordings);
    m_voice = std::make_unique<transcribe::VoiceInput>(m_recorder, m_speech, recordings);
    connectChats();
    connectSpeech();
    connectRecordingPlayer();
    connectModels();
    connectMove();
    connect(&m_model, &ModelStatus::abilitiesChanged, this,
            [this] { m_attachments->setAbilities(m_model.abilities()); });
}

Application::~Application()
{
    m_page->flush();
    m_answers->stopAll();
}

void Application::openHistory()
{
    m_store = std::make_unique<history::Store>(m_settings.dataFolder());
    history::Store::Opening opening = m_store->open();
    if (!opening.isOpen) {
        m_lastResort = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<history::Store>(m_lastResort->path());
        m_store->open();
        opening.problem += QLatin1Char(' ') + tr("Until then chats are lost when the program ends.");
    }
    setNotice(opening.problem);
    connect(m_store.get(), &history::Store::failed, this, &Application::setNotice);
    m_blobs = std::make_unique<history::BlobStore>(m_store->folder());
    if (std::optional<QSet<QString>> named = m_store->referencedBlobs()) {
        for (const history::Attachment& attachment : chat::newChatAttachments(m_settings))
            named->insert(attachment.blob);
        m_blobs->collectGarbage(*named);
    }
    m_journal = std::make_unique<history::AnswerJournal>(*m_store);
    connect(m_journal.get(), &history::AnswerJournal::failed, this, &Application::setNotice);

    attachments::BlobHooks hooks;
    hooks.store = [blobs = m_blobs.get()](const QString& file) {
        return blobs->addFile(file).then([](const history::BlobStore::Added& added) { return added.blob; });
    };
    hooks.pathOf = [blobs = m_blobs.get()](const QString& blob) { return blobs->path(blob); };
    m_workshop = std::make_unique<attachments::Workshop>(hooks, m_paths.cacheFolder);
}

chat::AnswerServices Application::answerServices()
{
    const auto pathOf = [workshop = m_workshop.get()](const QString& blob) { return workshop->pathOf(blob); };
    return {.inference = m_inference,
            .store = *m_store,
            .journal = *m_journal,
            .registry = m_toolbox.registry(),
            .permissions = *m_toolbox.permissions(),
            .sourceOf =
                [pathOf](const history::Attachment& attachment) {
                    inference::AttachmentSource source;
                    source.key = sourceKey(attachment);
                    source.make = attachments::partMaker(attachment, pathOf);
                    return source;
                },
            .fileOf = [pathOf](const history::Attachment& attachment) { return pathOf(attachment.blob); },
            .neverOnline = [this] { return m_settings.neverOnline(); }};
}

void Application::connectChats()
{
    connect(m_chats.get(), &history::ChatListModel::openRequested, this, [this](qint64 id) {
        setView(QStringLiteral("chat"));
        m_page->openChat(id);
    });
    connect(m_searchModel.get(), &history::SearchModel::openRequested, this,
            [this](qint64 chatId, qint64 messageId) {
                setView(QStringLiteral("chat"));
                m_page->openChat(chatId);
                if (messageId != 0)
                    m_page->showMessage(messageId);
            });
    connect(m_page.get(), &chat::ChatPage::chatChanged, this,
            [this] { m_chats->setCurrentChatId(m_page->chatId()); });
    connect(m_chats.get(), &history::ChatListModel::currentChatRemoved, m_page.get(),
            &chat::ChatPage::newChat);
    connect(m_store.get(), &history::Store::chatChanged, m_page.get(), &chat::ChatPage::chatChangedElsewhere);
    connect(m_answers.get(), &chat::Answers::began, this, [this](qint64 id) { m_chats->setBusy(id, true); });
    connect(m_answers.get(), &chat::Answers::ended, this, [this](qint64 id, const history::Message& answer) {
        m_chats->setBusy(id, false);
        constexpr qint64 kLongAnswerMs = 15000;
        if (m_settings.notifications() && answer.statistics.totalMs > kLongAnswerMs)
            emit notificationDue(m_store->chat(id).value_or(history::Chat()).title,
                                 answer.ending == history::Ending::Complete ? tr("The answer is complete.")
                                                                            : tr("The answer has ended."));
    });
    connect(m_samples.get(), &Samples::failed, this, &Application::setNotice);
    connect(m_files.get(), &attachments::FileOpener::failed, this, &Application::setNotice);
}

void Application::connectSpeech()
{
    m_recorder.setDevice(m_settings.microphone());
    connect(&m_settings, &settings::Settings::microphoneChanged, this,
            [this] { m_recorder.setDevice(m_settings.microphone()); });
    connect(&m_recorder, &transcribe::Recorder::deviceChanged, this,
            [this] { m_settings.setMicrophone(m_recorder.device()); });
    connect(m_voice.get(), &transcribe::VoiceInput::textReady, this, [this](const QString& text) {
        chat::Composer* composer = m_page->composer();
        const bool needsSpace = !composer->text().isEmpty() && !composer->text().back().isSpace();
        composer->setText(composer->text() + (needsSpace ? QStringLiteral(" ") : QString()) + text);
    });
    connect(m_voice.get(), &transcribe::VoiceInput::recordingReady, this,
            [this](const QUrl& file) { m_attachments->addUrls({file}); });
    connect(m_desk.get(), &transcribe::Desk::askRequested, this,
            [this](const QUrl& recording, const QString& transcript) {
                newChat();
                m_attachments->addUrls({recording});
                const QString before = m_page->composer()->text(); // an unsent draft stays
                m_page->composer()->setText(before + (before.isEmpty() ? QString() : QStringLiteral("\n\n")) +
                                            tr("About this recording:") + QStringLiteral("\n\n") +
                                            transcript + QStringLiteral("\n\n"));
            });
}

/// One thing sounds at a time, nothing while the microphone listens, and nothing that cannot be seen.
void Application::connectRecordingPlayer()
{
    using player::Player;
    connect(m_desk.get(), &transcribe::Desk::seekRequested, this,
            [this](const QUrl& recording, double seconds) {
                m_recordingPlayer->openFile(recording.toLocalFile(), m_desk->title(), seconds);
                m_recordingPlayer->setPlaying(true);
            });
    connect(m_desk.get(), &transcribe::Desk::sessionChanged, this, [this] {
        if (m_recordingPlayer->file().isEmpty())
            return;
        if (m_recordingPlayer->file() == m_desk->recordingFile())
            m_recordingPlayer->setName(m_desk->title());
        else
            m_recordingPlayer->close();
    });
    connect(&m_recorder, &transcribe::Recorder::stateChanged, this, [this] {
        if (m_recorder.state() != transcribe::Recorder::State::Opening)
            return;
        m_player->setPlaying(false);
        if (!m_recordingPlayer->file().isEmpty())
            m_recordingPlayer->close();
    });
    connect(this, &Application::viewChanged, m_recordingPlayer.get(), [this] {
        if (m_view != QLatin1String("transcribe"))
            m_recordingPlayer->setPlaying(false);
    });
    connect(m_player.get(), &Player::playingChanged, m_recordingPlayer.get(), [this] {
        if (m_player->isPlaying())
            m_recordingPlayer->setPlaying(false);
    });
    connect(m_recordingPlayer.get(), &Player::playingChanged, m_player.get(), [this] {
        if (m_recordingPlayer->isPlaying())
            m_player->setPlaying(false);
    });
}

void Application::connectModels()
{
    using inference::Inference;
    connect(&m_library, &models::ModelLibrary::loadRequested, this,
            [this](const QString& path, const QString& projector, const QString& name) {
                if (path == m_model.demo())
                    m_model.loadDemo();
                else
                    m_model.load(path, projector, name);
            });
    remote::Endpoints* endpoints = m_services.endpoints();
    m_model.setElsewhere([endpoints](const QString& id) { return endpoints->useId(id); });
    connect(endpoints, &remote::Endpoints::loadRequested, &m_model, &ModelStatus::loadElsewhere);
    connect(endpoints, &remote::Endpoints::unloadRequested, &m_model, &ModelStatus::loadDemo);
    connect(&m_library, &models::ModelLibrary::pageRequested, this,
            [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(&m_library, &models::ModelLibrary::revealRequested, this, [](const QString& path) {
        showInFileManager(path, [](const QUrl& folder) { QDesktopServices::openUrl(folder); });
    });
    connect(&m_inference, &Inference::modelLoading, this, [this] { m_library.noteLoading(m_model.path()); });
    connect(&m_inference, &Inference::modelProgress, this, [this](qint64 done, qint64 total) {
        m_library.noteProgress(total > 0 ? double(done) / double(total) : 0);
    });
    connect(&m_inference, &Inference::modelLoaded, this, [this](const inference::ModelFacts& facts) {
        m_library.noteLoaded(m_model.path(), facts.name, facts.device, facts.deviceBytes, facts.contextLength,
                             static_cast<engine::KvType>(m_settings.kvType()));
    });
    connect(&m_inference, &Inference::modelUnloaded, this, [this] { m_library.noteUnloaded(); });
    connect(&m_inference, &Inference::modelFailed, this,
            [this] { m_library.noteFailed(m_model.problem() + QLatin1Char(' ') + m_model.remedy()); });
    connect(&m_inference, &Inference::answered, this, [this](quint64, const inference::AnswerResult& result) {
        constexpr int kEnoughTokens = 16;
        if (result.answerTokens >= kEnoughTokens && result.decodeSeconds > 0)
            m_library.noteSpeed(result.answerTokens / result.decodeSeconds);
    });
}

/// While the folder moves the window shows nothing but that, so that nothing is written; what stands in the
/// write-ahead log goes into the file before it is copied.
void Application::connectMove()
{
    connect(&m_move, &settings::DataFolderMove::filesToBeClosed, this, [this] {
        m_page->flush();
        m_answers->stopAll();
        try {
            history::Connection(m_store->databasePath(), history::Connection::Checkpoints::Never)
                .value("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (const history::StorageError& error) {
            setNotice(error.text()); // the copy is verified anyway
        }
    });
    connect(&m_move, &settings::DataFolderMove::filesMayOpen, this, [this](const QString& folder) {
        if (folder != m_store->folder())
            QMetaObject::invokeMethod(this, &Application::restartRequested, Qt::QueuedConnection);
    });
    connect(m_store.get(), &history::Store::chatRemoved, m_toolbox.permissions(),
            &tools::Permissions::forgetChat);
}

QUrl Application::samplePicture() const
{
    return QUrl::fromLocalFile(m_paths.resources + QStringLiteral("/demo/media/shapes-1.png"));
}

void Application::start()
{
    m_model.loadLast();
    m_services.start(); // before the scan: the list of models that was kept is part of it
    m_library.scan();
}

void Application::setView(const QString& view)
{
    if (m_view == view)
        return;
    m_view = view;
    emit viewChanged();
}

void Application::setNotice(const QString& notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    emit noticeChanged();
}

void Application::dismissNotice()
{
    setNotice({});
}

void Application::newChat()
{
    setView(QStringLiteral("chat"));
    m_page->newChat();
}

void Application::startSample(const QString& name)
{
    setView(QStringLiteral("chat"));
    m_samples->start(name);
}

void Application::attach(const QList<QUrl>& files)
{
    if (m_view == QLatin1String("transcribe") && files.size() == 1) {
        m_desk->transcribeFile(files.first());
        return;
    }
    setView(QStringLiteral("chat"));
    m_attachments->addUrls(files);
}

void Application::take(const QStringList& arguments)
{
    QList<QUrl> files, models;
    for (const QString& argument : arguments) {
        const QFileInfo file(argument);
        if (argument == QLatin1String("--new-chat"))
            newChat();
        else if (!argument.startsWith(QLatin1String("--")))
            (isModel(file) ? models : files).append(QUrl::fromLocalFile(file.absoluteFilePath()));
    }
    if (!models.isEmpty()) {
        setView(QStringLiteral("models"));
        m_library.addFromDisk(models);
    }
    if (!files.isEmpty())
        attach(files);
    emit raiseRequested();
}

void Application::retranslate()
{
    m_shortcuts.retranslate();
    m_chats->retranslate();
    m_library.retranslate();
    for (QAbstractItemModel* list : std::initializer_list<QAbstractItemModel*>{
             m_page->thread(), m_page->trace(), m_page->tools(), m_toolbox.defaults(), m_services.downloads(),
             m_services.endpoints()})
        if (list->rowCount() > 0)
            emit list->dataChanged(list->index(0, 0), list->index(list->rowCount() - 1, 0));
    emit m_page->context()->changed();
    emit m_page->trace()->totalChanged();
    emit m_model.changed();
    emit m_desk->languagesChanged();
}

void Application::openNeighbour(int step)
{
    using Model = history::ChatListModel;
    for (int row = m_chats->rowOf(m_page->chatId()) + step; row >= 0 && row < m_chats->rowCount();
         row += step) {
        const QModelIndex index = m_chats->index(row);
        if (m_chats->data(index, Model::IsFolderRole).toBool())
            continue;
        m_chats->open(m_chats->data(index, Model::RowIdRole).toLongLong());
        return;
    }
}

void Application::keepGeometry(const QRect& geometry, bool isMaximized)
{
    m_settings.setWindowMaximized(isMaximized);
    if (!isMaximized)
        m_settings.setWindowGeometry(geometry);
}

void Application::seek(double seconds, qint64 messageId)
{
    const int request = ++m_seekRequest;
    const QList<history::Attachment> clips =
        attachments::clipsBefore(m_page->thread()->messages(), messageId);
    if (clips.size() == 1)
        m_player->open(clips.first(), seconds);
    if (clips.size() <= 1)
        return;
    attachments::inBackground(
        m_workshop->pool(), this,
        [clips, seconds, workshop = m_workshop.get()] {
            return attachments::clipReaching(
                clips, seconds, [workshop](const QString& blob) { return workshop->pathOf(blob); },
                workshop->closing());
        },
        [this, request, clips, seconds](qsizetype clip) {
            if (request == m_seekRequest)
                m_player->open(clips[clip], seconds);
        });
}

void Application::openLink(const QString& link, qint64 messageId)
{
    const QUrl url(link);
    static const QStringList kSchemes{QStringLiteral("http"), QStringLiteral("https"),
                                      QStringLiteral("mailto")};
    if (url.scheme() == QLatin1String("seek"))
        seek(link.mid(5).toDouble(), messageId);
    else if (kSchemes.contains(url.scheme()))
        QDesktopServices::openUrl(url);
}

} // namespace window
