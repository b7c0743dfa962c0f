/*
 * A stand-in for the vendor that costs next to nothing: one thread, epoll, answers that are made once.
 *
 *   stub PORT
 *
 * It answers a cancel, a machine, the list of 100 machines and the 60 products of any machine, at once or, after
 * GET /delay/20, 20 ms after the request was complete. It checks nothing. Requests are HTTP/1.1 with Content-Length, one at a time on each
 * connection, as undici sends them.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { MACHINES = 100, PRODUCTS = 60, MAX_FD = 8192, MAX_REQUEST = 16384, MAX_ANSWER = 65536 };

typedef struct {
  char text[MAX_ANSWER];
  size_t length;
} Answer;

typedef struct {
  char in[MAX_REQUEST];
  size_t length;
  unsigned generation; /* a descriptor is used again when its connection has ended */
} Connection;

typedef struct {
  long long due;
  int fd;
  unsigned generation;
  const Answer *answer;
} Pending;

static Answer cancelled, machine, machines, products;
static Connection *connections[MAX_FD];
/* Every answer has the same delay, so they are due in the order in which they came: a ring is enough. */
static Pending ring[MAX_FD];
static unsigned head, tail;
static long long delay_ns;
static int timer;

static void prepare(Answer *answer, const char *data) {
  static char body[MAX_ANSWER];
  int length = snprintf(body, sizeof body, "{\"code\":0,\"message\":\"ok\",\"data\":%s}", data);
  answer->length = (size_t)snprintf(
      answer->text, sizeof answer->text,
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", length, body);
}

static void prepare_all(void) {
  static char list[MAX_ANSWER];
  char *at = list;
  prepare(&cancelled, "{}");
  prepare(&machine, "{\"machine_name\":\"Hall 1\",\"address\":\"1 Example Road\",\"is_online\":true,"
                    "\"lng_lat\":\"116.549815,39.922273\",\"machine_type\":1,"
                    "\"model\":{\"cabinet_names\":[\"A\"]},\"currency\":{\"id\":1,\"code\":\"CNY\"}}");
  at += sprintf(at, "[");
  for (int i = 0; i < MACHINES; i++) {
    at += sprintf(at,
                  "%s{\"machine_no\":\"%d\",\"machine_name\":\"Hall %d\",\"address\":\"%d Example Road\","
                  "\"is_online\":true,\"status\":true,\"lng_lat\":\"116.549815,39.922273\","
                  "\"created_at\":\"2024-04-27 10:31:01\"}",
                  i ? "," : "", 10000000 + i, i, i);
  }
  sprintf(at, "]");
  prepare(&machines, list);
  at = list + sprintf(list, "{\"data\":[");
  for (int i = 0; i < PRODUCTS; i++) {
    at += sprintf(at,
                  "%s{\"id\":%d,\"category\":{\"id\":1,\"title\":\"Drinks\"},\"good\":{\"name\":\"Cola %d\","
                  "\"description\":\"330 ml\",\"thumb\":\"https://img.example/%d.png\",\"price\":\"3.50\","
                  "\"original_price\":\"4.00\"},\"channel\":{\"name\":\"%d\",\"addr\":\"%d\"},"
                  "\"current_inventory\":5,\"inventory\":10}",
                  i ? "," : "", 1323000 + i, i, i, i, i);
  }
  sprintf(at, "],\"total\":%d,\"current_page\":1,\"last_page\":1,\"per_page\":100}", PRODUCTS);
  prepare(&products, list);
}

static long long now_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void arm(void) {
  struct itimerspec at = {0};
  long long due = ring[head % MAX_FD].due;
  at.it_value.tv_sec = due / 1000000000LL;
  at.it_value.tv_nsec = due % 1000000000LL;
  timerfd_settime(timer, TFD_TIMER_ABSTIME, &at, NULL);
}

static void reply(int fd, const Answer *answer) {
  for (size_t sent = 0; sent < answer->length;) {
    ssize_t count = send(fd, answer->text + sent, answer->length - sent, MSG_NOSIGNAL);
    if (count <= 0) return; /* the descriptor blocks, so this is an end of the connection */
    sent += (size_t)count;
  }
}

static void reply_due(void) {
  long long now = now_ns();
  for (; head != tail && ring[head % MAX_FD].due <= now; head++) {
    Pending *pending = &ring[head % MAX_FD];
    Connection *connection = connections[pending->fd];
    if (connection && connection->generation == pending->generation) reply(pending->fd, pending->answer);
  }
  if (head != tail) arm();
}

static const Answer *route(const char *request) {
  const char *end = strchr(request, '\r');
  size_t length = (size_t)(end - request);
  if (!strncmp(request, "PUT ", 4)) return &cancelled;
  if (memmem(request, length, "/products ", 10)) return &products;
  return memmem(request, length, "/rent/machines ", 15) ? &machines : &machine;
}

/* Answers the request in the buffer if it is complete. */
static void serve(int fd, Connection *connection) {
  connection->in[connection->length] = '\0';
  char *end = strstr(connection->in, "\r\n\r\n");
  if (!end) return;
  char *field = strcasestr(connection->in, "\r\ncontent-length:");
  size_t body = field && field < end ? strtoul(field + 17, NULL, 10) : 0;
  if (connection->length < (size_t)(end - connection->in) + 4 + body) return;
  connection->length = 0;
  if (!strncmp(connection->in, "GET /delay/", 11)) {
    delay_ns = atoll(connection->in + 11) * 1000000LL;
    reply(fd, &cancelled);
    return;
  }
  const Answer *answer = route(connection->in);
  if (delay_ns == 0) {
    reply(fd, answer);
    return;
  }
  ring[tail % MAX_FD] = (Pending){now_ns() + delay_ns, fd, connection->generation, answer};
  if (tail++ == head) arm();
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: stub PORT\n");
    return 2;
  }
  prepare_all();

  int one = 1;
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(argv[1]))};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 4096)) {
    perror("stub");
    return 1;
  }
  socklen_t size = sizeof address;
  getsockname(listener, (struct sockaddr *)&address, &size);
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);

  int poll = epoll_create1(0);
  timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
  struct epoll_event event = {.events = EPOLLIN, .data.fd = listener};
  epoll_ctl(poll, EPOLL_CTL_ADD, listener, &event);
  event.data.fd = timer;
  epoll_ctl(poll, EPOLL_CTL_ADD, timer, &event);

  for (unsigned generation = 0;;) {
    struct epoll_event events[256];
    int count = epoll_wait(poll, events, 256, -1);
    for (int i = 0; i < count; i++) {
      int fd = events[i].data.fd;
      if (fd == timer) {
        unsigned long long expired;
        if (read(timer, &expired, sizeof expired) > 0) reply_due();
      } else if (fd == listener) {
        int accepted = accept(listener, NULL, NULL);
        if (accepted < 0 || accepted >= MAX_FD) continue;
        setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        connections[accepted] = calloc(1, sizeof(Connection));
        connections[accepted]->generation = ++generation;
        event.data.fd = accepted;
        epoll_ctl(poll, EPOLL_CTL_ADD, accepted, &event);
      } else {
        Connection *connection = connections[fd];
        size_t room = MAX_REQUEST - 1 - connection->length;
        ssize_t length = recv(fd, connection->in + connection->length, room, 0);
        if (length > 0) {
          connection->length += (size_t)length;
          serve(fd, connection);
        } else {
          free(connection);
          connections[fd] = NULL;
          close(fd);
        }
      }
    }
  }
}
