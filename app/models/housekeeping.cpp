#include "app/models/housekeeping.h"

#include <QDir>

namespace models {
namespace {

constexpr const char* kNames = "models/names"; ///< InstalledModels::nameKey() → the user's name
constexpr qsizetype kLongestName = 80;

QString toText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

} // namespace

Housekeeping::Housekeeping(settings::Settings& settings, ModelLibrary& library, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_library(library)
{
    m_pool.setMaxThreadCount(1);
    m_library.installed()->setNames(m_settings.extra(QLatin1String(kNames)).toMap());
}

Housekeeping::~Housekeeping()
{
    m_stopVerifying.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void Housekeeping::askToDelete(int row)
{
    InstalledModels* const installed = m_library.installed();
    if (row < 0 || row >= installed->count() || m_isBusy)
        return;
    const FoundModel model = installed->at(row);
    std::vector<FoundModel> others = installed->models();
    std::erase_if(others, [&](const FoundModel& other) { return other.path == model.path; });
    m_title = installed->titleAt(row);
    m_place = QDir::toNativeSeparators(toText(model.path));
    m_removal = {};
    m_goes.clear();
    m_problem.clear();
    m_isTrashUnusable = false;
    m_isAsking = true;
    m_isBusy = true;
    const bool isInUse = toText(model.path) == m_library.loadedPath();
    m_pool.start([this, model, others = std::move(others), isInUse] {
        Removal removal = planRemoval(model, others);
        if (isInUse)
            removal.problem = tr("The model is in use. Load another one first.");
        QStringList goes = removal.names();
        QMetaObject::invokeMethod(this, [this, removal = std::move(removal), goes = std::move(goes)] {
            m_isBusy = false;
            m_removal = removal;
            m_goes = goes;
            m_problem = removal.problem;
            emit changed();
        });
    });
    emit changed();
}

QString Housekeeping::freedText() const
{
    return m_removal.freedBytes == 0 ? QString() : gigabytes(m_removal.freedBytes);
}

void Housekeeping::confirm(bool forGood)
{
    if (!canDelete() || (!forGood && !canTrash()))
        return;
    m_isBusy = true;
    m_pool.start([this, removal = m_removal, forGood] {
        Removed removed = forGood ? removeForGood(removal) : moveToTrash(removal);
        QMetaObject::invokeMethod(this, [this, removed = std::move(removed)] { done(removed); });
    });
    emit changed();
}

void Housekeeping::done(Removed removed)
{
    m_isBusy = false;
    if (removed.isTrashUnusable) { // nothing happened: ask again, without the trash
        m_isTrashUnusable = true;
        m_problem = removed.problem;
        emit changed();
        return;
    }
    m_isAsking = false;
    m_removed = std::move(removed);
    if (!m_removed.problem.isEmpty())
        m_notice = m_removed.problem;
    else if (m_removed.canUndo())
        m_notice = tr("%1 is in the trash. Its space is free once the trash is emptied.").arg(m_title);
    else
        m_notice = tr("%1 is deleted.").arg(m_title);
    emit changed();
    m_library.scan();
}

void Housekeeping::cancel()
{
    m_isAsking = false;
    m_removal = {};
    m_goes.clear();
    m_problem.clear();
    emit changed();
}

void Housekeeping::undoDelete()
{
    if (!canUndo())
        return;
    m_isBusy = true;
    m_pool.start([this, removed = std::exchange(m_removed, {})] {
        const QString problem = undo(removed);
        QMetaObject::invokeMethod(this, [this, problem] {
            m_isBusy = false;
            m_notice = problem;
            emit changed();
            m_library.scan();
        });
    });
    emit changed();
}

void Housekeeping::dismissNotice()
{
    m_notice.clear();
    m_removed = {};
    emit changed();
}

void Housekeeping::verify(int row)
{
    InstalledModels* const installed = m_library.installed();
    if (row < 0 || row >= installed->count())
        return;
    const FoundModel model = installed->at(row);
    const QString path = toText(model.path);
    if (m_stopVerifying.stop_requested())
        m_stopVerifying = {};
    installed->setCheck(path, tr("waiting to be verified"), PlanText::Muted, 0);
    m_pool.start([this, model, path, stop = m_stopVerifying.get_token()] {
        const auto show = [this, path](const QString& text, int tone, double progress) {
            QMetaObject::invokeMethod(this, [this, path, text, tone, progress] {
                m_library.installed()->setCheck(path, text, tone, progress);
            });
        };
        int shown = -1;
        const Verification result = models::verify(
            model,
            [&](double share) {
                const int percent = static_cast<int>(100 * share);
                if (percent != shown)
                    show(tr("verifying, %1 %").arg(percent), PlanText::Muted, share);
                shown = percent;
            },
            stop);
        const int tone = result.outcome == Verification::Damaged ? PlanText::Bad
                         : result.outcome == Verification::Right ? PlanText::Good
                                                                 : PlanText::Muted;
        show(result.text, tone, -1);
    });
}

void Housekeeping::stopVerifying()
{
    m_stopVerifying.request_stop();
}

void Housekeeping::rename(const QString& path, const QString& name)
{
    InstalledModels* const installed = m_library.installed();
    const int row = installed->rowOf(QDir::fromNativeSeparators(path));
    if (row < 0)
        return;
    QVariantMap names = m_settings.extra(QLatin1String(kNames)).toMap();
    const FoundModel& model = installed->at(row);
    const QString wanted = name.simplified().left(kLongestName);
    names.remove(toText(model.path)); // as names were kept before
    names.remove(InstalledModels::nameKey(model));
    if (!wanted.isEmpty() && wanted != model.name)
        names.insert(InstalledModels::nameKey(model), wanted);
    m_settings.setExtra(QLatin1String(kNames), names);
    installed->setNames(names);
}

} // namespace models
