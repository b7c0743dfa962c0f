/*
 * A stub of the vendor that costs next to nothing: one thread, epoll, responses that are built once.
 *
 *   stub PORT
 *
 * It serves a cancel, a machine, the list of machines, and the products of any machine with their pickup codes. It
 * checks nothing. Requests are HTTP/1.1 with Content-Length, one at a time on each connection, as undici sends them.
 * The bench controls it by GET: /delay/MS delays every response, /machines/N, /products/N and /codes/N set the number
 * of machines in the list, of products at a machine and of codes of each product, /cancels returns how many cancels
 * were received.
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

enum { MAX_FD = 8192, MAX_REQUEST = 16384, MAX_ITEM = 512 };

typedef struct {
  char *text;
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

static Answer ok, number, machine, machines, products, codes;
static unsigned long long cancels;
static Connection *connections[MAX_FD];
/* Every answer has the same delay, so they are due in the order in which they came: a ring is enough. */
static Pending ring[MAX_FD];
static unsigned head, tail;
static long long delay_ns;
static int timer;

static void prepare(Answer *answer, const char *data) {
  size_t size = strlen(data) + MAX_ITEM;
  free(answer->text);
  answer->text = malloc(size);
  int length = snprintf(NULL, 0, "{\"code\":0,\"message\":\"ok\",\"data\":%s}", data);
  answer->length = (size_t)snprintf(answer->text, size,
                                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                                    "{\"code\":0,\"message\":\"ok\",\"data\":%s}",
                                    length, data);
}

static void prepare_machines(int count) {
  char *list = malloc((size_t)(count + 1) * MAX_ITEM), *at = list + sprintf(list, "[");
  for (int i = 0; i < count; i++) {
    at += sprintf(at,
                  "%s{\"machine_no\":\"%d\",\"machine_name\":\"Hall %d\",\"address\":\"%d Example Road\","
                  "\"is_online\":true,\"status\":true,\"lng_lat\":\"116.549815,39.922273\","
                  "\"created_at\":\"2024-04-27 10:31:01\"}",
                  i ? "," : "", 10000000 + i, i, i);
  }
  sprintf(at, "]");
  prepare(&machines, list);
  free(list);
}

static void prepare_products(int count) {
  char *list = malloc((size_t)(count + 1) * MAX_ITEM), *at = list + sprintf(list, "{\"data\":[");
  for (int i = 0; i < count; i++) {
    at += sprintf(at,
                  "%s{\"id\":%d,\"category\":{\"id\":1,\"title\":\"Drinks\"},\"good\":{\"name\":\"Cola %d\","
                  "\"description\":\"330 ml\",\"thumb\":\"https://img.example/%d.png\",\"price\":\"3.50\","
                  "\"original_price\":\"4.00\"},\"channel\":{\"name\":\"%d\",\"addr\":\"%d\"},"
                  "\"current_inventory\":5,\"inventory\":10}",
                  i ? "," : "", 1323000 + i, i, i, i, i);
  }
  sprintf(at, "],\"total\":%d,\"current_page\":1,\"last_page\":1,\"per_page\":100}", count);
  prepare(&products, list);
  free(list);
}

static void prepare_codes(int count) {
  char *list = malloc((size_t)(count + 1) * MAX_ITEM), *at = list + sprintf(list, "[");
  for (int i = 0; i < count; i++) {
    at += sprintf(at,
                  "%s{\"id\":%d,\"code\":\"%d\",\"status\":\"UNUSED\",\"quantity\":1,"
                  "\"created_at\":\"2024-04-27 10:31:01\",\"expired_at\":\"2034-04-27 10:31:01\"}",
                  i ? "," : "", 1122000 + i, 100000 + i);
  }
  sprintf(at, "]");
  prepare(&codes, list);
  free(list);
}

static void prepare_all(void) {
  prepare(&ok, "{}");
  prepare(&machine, "{\"machine_name\":\"Hall 1\",\"address\":\"1 Example Road\",\"is_online\":true,"
                    "\"lng_lat\":\"116.549815,39.922273\",\"machine_type\":1,"
                    "\"model\":{\"cabinet_names\":[\"A\"]},\"currency\":{\"id\":1,\"code\":\"CNY\"}}");
  prepare_machines(100);
  prepare_products(60);
  prepare_codes(1);
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
  if (!strncmp(request, "PUT ", 4)) {
    cancels++;
    return &ok;
  }
  if (memmem(request, length, "/pickup_code ", 13)) return &codes;
  if (memmem(request, length, "/products ", 10)) return &products;
  return memmem(request, length, "/rent/machines ", 15) ? &machines : &machine;
}

/* Executes a request of the bench; NULL for a request of a server. */
static const Answer *controlled(const char *request) {
  char name[16], text[32];
  long value = 0;
  if (sscanf(request, "GET /%15[a-z]/%ld", name, &value) < 1) return NULL;
  if (!strcmp(name, "delay")) delay_ns = value * 1000000LL;
  else if (!strcmp(name, "machines")) prepare_machines((int)value);
  else if (!strcmp(name, "products")) prepare_products((int)value);
  else if (!strcmp(name, "codes")) prepare_codes((int)value);
  else if (!strcmp(name, "cancels")) {
    snprintf(text, sizeof text, "%llu", cancels);
    prepare(&number, text);
    return &number;
  }
  return &ok;
}

/* Responds to the request in the buffer if it is complete. */
static void serve(int fd, Connection *connection) {
  connection->in[connection->length] = '\0';
  char *end = strstr(connection->in, "\r\n\r\n");
  if (!end) return;
  char *field = strcasestr(connection->in, "\r\ncontent-length:");
  size_t body = field && field < end ? strtoul(field + 17, NULL, 10) : 0;
  if (connection->length < (size_t)(end - connection->in) + 4 + body) return;
  connection->length = 0;
  const Answer *control = controlled(connection->in);
  if (control) {
    reply(fd, control);
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
