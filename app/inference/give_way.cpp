#include "app/inference/give_way.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace inference {

void giveWay()
{
#ifdef Q_OS_LINUX
    // Qt's priorities change nothing under the usual scheduling policy; here each thread has a niceness of
    // its own, which the threads of a driver inherit.
    constexpr int kNiceness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), kNiceness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace inference
