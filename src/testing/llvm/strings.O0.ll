; run: @lengths() == 12013373
; run: @words()
; output: Hello, world!
; output: 
; output: racecar
; output: A "quoted" \ line	with a tab
; output: level
; output: HELLO, WORLD!
; output: cec
; run: @numbers(-1234567)
; output: -1234567
; output: 0
; output: 2147483647
; run: @compare() == 127
; run: @caesar(3) == 1640615381
; output: Wkh txlfn eurzq ira
; run: @palindromes() == 22
; run: @build() == 508
; output: one and two
; ModuleID = 'strings.c'
source_filename = "strings.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@lines = internal constant [5 x ptr] [ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9], align 16
@.str = private unnamed_addr constant [6 x i8] c"hello\00", align 1
@buffer = internal global [128 x i8] zeroinitializer, align 16
@.str.1 = private unnamed_addr constant [20 x i8] c"The quick brown fox\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"one\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c" and two\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"three\00", align 1
@.str.5 = private unnamed_addr constant [14 x i8] c"Hello, world!\00", align 1
@.str.6 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.7 = private unnamed_addr constant [8 x i8] c"racecar\00", align 1
@.str.8 = private unnamed_addr constant [29 x i8] c"A \22quoted\22 \\ line\09with a tab\00", align 1
@.str.9 = private unnamed_addr constant [6 x i8] c"level\00", align 1

; Function Attrs: noinline nounwind optnone
define hidden i32 @lengths() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %3

3:                                                ; preds = %14, %0
  %4 = load i32, ptr %2, align 4
  %5 = icmp ult i32 %4, 5
  br i1 %5, label %6, label %17

6:                                                ; preds = %3
  %7 = load i32, ptr %1, align 4
  %8 = mul i32 %7, 31
  %9 = load i32, ptr %2, align 4
  %10 = getelementptr inbounds nuw [5 x ptr], ptr @lines, i32 0, i32 %9
  %11 = load ptr, ptr %10, align 4
  %12 = call i32 @strlen(ptr noundef %11) #4
  %13 = add i32 %8, %12
  store i32 %13, ptr %1, align 4
  br label %14

14:                                               ; preds = %6
  %15 = load i32, ptr %2, align 4
  %16 = add i32 %15, 1
  store i32 %16, ptr %2, align 4
  br label %3, !llvm.loop !2

17:                                               ; preds = %3
  %18 = load i32, ptr %1, align 4
  ret i32 %18
}

; Function Attrs: nounwind
declare i32 @strlen(ptr noundef) #1

; Function Attrs: noinline nounwind optnone
define hidden void @words() #0 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 4
  store i32 0, ptr %1, align 4
  br label %3

3:                                                ; preds = %11, %0
  %4 = load i32, ptr %1, align 4
  %5 = icmp ult i32 %4, 5
  br i1 %5, label %6, label %14

6:                                                ; preds = %3
  %7 = load i32, ptr %1, align 4
  %8 = getelementptr inbounds nuw [5 x ptr], ptr @lines, i32 0, i32 %7
  %9 = load ptr, ptr %8, align 4
  %10 = call i32 @puts(ptr noundef %9)
  br label %11

11:                                               ; preds = %6
  %12 = load i32, ptr %1, align 4
  %13 = add i32 %12, 1
  store i32 %13, ptr %1, align 4
  br label %3, !llvm.loop !4

14:                                               ; preds = %3
  %15 = load ptr, ptr @lines, align 16
  store ptr %15, ptr %2, align 4
  br label %16

16:                                               ; preds = %42, %14
  %17 = load ptr, ptr %2, align 4
  %18 = load i8, ptr %17, align 1
  %19 = icmp ne i8 %18, 0
  br i1 %19, label %20, label %45

20:                                               ; preds = %16
  %21 = load ptr, ptr %2, align 4
  %22 = load i8, ptr %21, align 1
  %23 = sext i8 %22 to i32
  %24 = icmp sge i32 %23, 97
  br i1 %24, label %25, label %35

25:                                               ; preds = %20
  %26 = load ptr, ptr %2, align 4
  %27 = load i8, ptr %26, align 1
  %28 = sext i8 %27 to i32
  %29 = icmp sle i32 %28, 122
  br i1 %29, label %30, label %35

30:                                               ; preds = %25
  %31 = load ptr, ptr %2, align 4
  %32 = load i8, ptr %31, align 1
  %33 = sext i8 %32 to i32
  %34 = sub nsw i32 %33, 32
  br label %39

35:                                               ; preds = %25, %20
  %36 = load ptr, ptr %2, align 4
  %37 = load i8, ptr %36, align 1
  %38 = sext i8 %37 to i32
  br label %39

39:                                               ; preds = %35, %30
  %40 = phi i32 [ %34, %30 ], [ %38, %35 ]
  %41 = call i32 @putchar(i32 noundef %40)
  br label %42

42:                                               ; preds = %39
  %43 = load ptr, ptr %2, align 4
  %44 = getelementptr inbounds nuw i8, ptr %43, i32 1
  store ptr %44, ptr %2, align 4
  br label %16, !llvm.loop !5

45:                                               ; preds = %16
  %46 = call i32 @putchar(i32 noundef 10)
  %47 = load ptr, ptr getelementptr inbounds ([5 x ptr], ptr @lines, i32 0, i32 2), align 8
  %48 = getelementptr inbounds i8, ptr %47, i32 2
  call void @print_str(ptr noundef %48, i32 noundef 3)
  call void @print_newline()
  ret void
}

declare i32 @puts(ptr noundef) #2

declare i32 @putchar(i32 noundef) #2

declare void @print_str(ptr noundef, i32 noundef) #2

declare void @print_newline() #2

; Function Attrs: noinline nounwind optnone
define hidden void @numbers(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = call ptr @decimal(i32 noundef %3)
  %5 = call i32 @puts(ptr noundef %4)
  %6 = call ptr @decimal(i32 noundef 0)
  %7 = call i32 @puts(ptr noundef %6)
  %8 = call ptr @decimal(i32 noundef 2147483647)
  %9 = call i32 @puts(ptr noundef %8)
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal ptr @decimal(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 128), ptr %3, align 4
  %5 = load i32, ptr %2, align 4
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %10

7:                                                ; preds = %1
  %8 = load i32, ptr %2, align 4
  %9 = sub i32 0, %8
  br label %12

10:                                               ; preds = %1
  %11 = load i32, ptr %2, align 4
  br label %12

12:                                               ; preds = %10, %7
  %13 = phi i32 [ %9, %7 ], [ %11, %10 ]
  store i32 %13, ptr %4, align 4
  %14 = load ptr, ptr %3, align 4
  %15 = getelementptr inbounds i8, ptr %14, i32 -1
  store ptr %15, ptr %3, align 4
  store i8 0, ptr %15, align 1
  br label %16

16:                                               ; preds = %23, %12
  %17 = load i32, ptr %4, align 4
  %18 = urem i32 %17, 10
  %19 = add i32 48, %18
  %20 = trunc i32 %19 to i8
  %21 = load ptr, ptr %3, align 4
  %22 = getelementptr inbounds i8, ptr %21, i32 -1
  store ptr %22, ptr %3, align 4
  store i8 %20, ptr %22, align 1
  br label %23

23:                                               ; preds = %16
  %24 = load i32, ptr %4, align 4
  %25 = udiv i32 %24, 10
  store i32 %25, ptr %4, align 4
  %26 = icmp ne i32 %25, 0
  br i1 %26, label %16, label %27, !llvm.loop !6

27:                                               ; preds = %23
  %28 = load i32, ptr %2, align 4
  %29 = icmp slt i32 %28, 0
  br i1 %29, label %30, label %33

30:                                               ; preds = %27
  %31 = load ptr, ptr %3, align 4
  %32 = getelementptr inbounds i8, ptr %31, i32 -1
  store ptr %32, ptr %3, align 4
  store i8 45, ptr %32, align 1
  br label %33

33:                                               ; preds = %30, %27
  %34 = load ptr, ptr %3, align 4
  ret ptr %34
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @compare() #0 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = load i32, ptr %1, align 4
  %3 = mul nsw i32 %2, 2
  %4 = add nsw i32 %3, 1
  store i32 %4, ptr %1, align 4
  %5 = load i32, ptr %1, align 4
  %6 = mul nsw i32 %5, 2
  %7 = add nsw i32 %6, 1
  store i32 %7, ptr %1, align 4
  %8 = load i32, ptr %1, align 4
  %9 = mul nsw i32 %8, 2
  %10 = add nsw i32 %9, 1
  store i32 %10, ptr %1, align 4
  %11 = load i32, ptr %1, align 4
  %12 = mul nsw i32 %11, 2
  %13 = add nsw i32 %12, 1
  store i32 %13, ptr %1, align 4
  %14 = load i32, ptr %1, align 4
  %15 = mul nsw i32 %14, 2
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %1, align 4
  %17 = load i32, ptr %1, align 4
  %18 = mul nsw i32 %17, 2
  %19 = call ptr @strchr(ptr noundef @.str, i32 noundef 108) #4
  %20 = icmp ne ptr %19, null
  %21 = zext i1 %20 to i32
  %22 = add nsw i32 %18, %21
  store i32 %22, ptr %1, align 4
  %23 = load i32, ptr %1, align 4
  %24 = mul nsw i32 %23, 2
  %25 = call ptr @strchr(ptr noundef @.str, i32 noundef 122) #4
  %26 = icmp eq ptr %25, null
  %27 = zext i1 %26 to i32
  %28 = add nsw i32 %24, %27
  store i32 %28, ptr %1, align 4
  %29 = load i32, ptr %1, align 4
  ret i32 %29
}

; Function Attrs: nounwind
declare ptr @strchr(ptr noundef, i32 noundef) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @caesar(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  %5 = call ptr @strcpy(ptr noundef @buffer, ptr noundef @.str.1) #4
  store i32 0, ptr %3, align 4
  store ptr @buffer, ptr %4, align 4
  br label %6

6:                                                ; preds = %60, %1
  %7 = load ptr, ptr %4, align 4
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  br i1 %9, label %10, label %63

10:                                               ; preds = %6
  %11 = load ptr, ptr %4, align 4
  %12 = load i8, ptr %11, align 1
  %13 = sext i8 %12 to i32
  %14 = icmp sge i32 %13, 97
  br i1 %14, label %15, label %31

15:                                               ; preds = %10
  %16 = load ptr, ptr %4, align 4
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i32
  %19 = icmp sle i32 %18, 122
  br i1 %19, label %20, label %31

20:                                               ; preds = %15
  %21 = load ptr, ptr %4, align 4
  %22 = load i8, ptr %21, align 1
  %23 = sext i8 %22 to i32
  %24 = sub nsw i32 %23, 97
  %25 = load i32, ptr %2, align 4
  %26 = add nsw i32 %24, %25
  %27 = srem i32 %26, 26
  %28 = add nsw i32 97, %27
  %29 = trunc i32 %28 to i8
  %30 = load ptr, ptr %4, align 4
  store i8 %29, ptr %30, align 1
  br label %53

31:                                               ; preds = %15, %10
  %32 = load ptr, ptr %4, align 4
  %33 = load i8, ptr %32, align 1
  %34 = sext i8 %33 to i32
  %35 = icmp sge i32 %34, 65
  br i1 %35, label %36, label %52

36:                                               ; preds = %31
  %37 = load ptr, ptr %4, align 4
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i32
  %40 = icmp sle i32 %39, 90
  br i1 %40, label %41, label %52

41:                                               ; preds = %36
  %42 = load ptr, ptr %4, align 4
  %43 = load i8, ptr %42, align 1
  %44 = sext i8 %43 to i32
  %45 = sub nsw i32 %44, 65
  %46 = load i32, ptr %2, align 4
  %47 = add nsw i32 %45, %46
  %48 = srem i32 %47, 26
  %49 = add nsw i32 65, %48
  %50 = trunc i32 %49 to i8
  %51 = load ptr, ptr %4, align 4
  store i8 %50, ptr %51, align 1
  br label %52

52:                                               ; preds = %41, %36, %31
  br label %53

53:                                               ; preds = %52, %20
  %54 = load i32, ptr %3, align 4
  %55 = mul i32 %54, 7
  %56 = load ptr, ptr %4, align 4
  %57 = load i8, ptr %56, align 1
  %58 = sext i8 %57 to i32
  %59 = add i32 %55, %58
  store i32 %59, ptr %3, align 4
  br label %60

60:                                               ; preds = %53
  %61 = load ptr, ptr %4, align 4
  %62 = getelementptr inbounds nuw i8, ptr %61, i32 1
  store ptr %62, ptr %4, align 4
  br label %6, !llvm.loop !7

63:                                               ; preds = %6
  %64 = call i32 @puts(ptr noundef @buffer)
  %65 = load i32, ptr %3, align 4
  ret i32 %65
}

; Function Attrs: nounwind
declare ptr @strcpy(ptr noundef, ptr noundef) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @palindromes() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %6

6:                                                ; preds = %51, %0
  %7 = load i32, ptr %2, align 4
  %8 = icmp ult i32 %7, 5
  br i1 %8, label %9, label %54

9:                                                ; preds = %6
  %10 = load i32, ptr %2, align 4
  %11 = getelementptr inbounds nuw [5 x ptr], ptr @lines, i32 0, i32 %10
  %12 = load ptr, ptr %11, align 4
  store ptr %12, ptr %3, align 4
  %13 = load ptr, ptr %3, align 4
  %14 = call i32 @strlen(ptr noundef %13) #4
  store i32 %14, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %15

15:                                               ; preds = %37, %9
  %16 = load i32, ptr %5, align 4
  %17 = load i32, ptr %4, align 4
  %18 = udiv i32 %17, 2
  %19 = icmp ult i32 %16, %18
  br i1 %19, label %20, label %35

20:                                               ; preds = %15
  %21 = load ptr, ptr %3, align 4
  %22 = load i32, ptr %5, align 4
  %23 = getelementptr inbounds nuw i8, ptr %21, i32 %22
  %24 = load i8, ptr %23, align 1
  %25 = sext i8 %24 to i32
  %26 = load ptr, ptr %3, align 4
  %27 = load i32, ptr %4, align 4
  %28 = sub i32 %27, 1
  %29 = load i32, ptr %5, align 4
  %30 = sub i32 %28, %29
  %31 = getelementptr inbounds nuw i8, ptr %26, i32 %30
  %32 = load i8, ptr %31, align 1
  %33 = sext i8 %32 to i32
  %34 = icmp eq i32 %25, %33
  br label %35

35:                                               ; preds = %20, %15
  %36 = phi i1 [ false, %15 ], [ %34, %20 ]
  br i1 %36, label %37, label %40

37:                                               ; preds = %35
  %38 = load i32, ptr %5, align 4
  %39 = add i32 %38, 1
  store i32 %39, ptr %5, align 4
  br label %15, !llvm.loop !8

40:                                               ; preds = %35
  %41 = load i32, ptr %5, align 4
  %42 = load i32, ptr %4, align 4
  %43 = udiv i32 %42, 2
  %44 = icmp eq i32 %41, %43
  br i1 %44, label %45, label %50

45:                                               ; preds = %40
  %46 = load i32, ptr %2, align 4
  %47 = shl i32 1, %46
  %48 = load i32, ptr %1, align 4
  %49 = or i32 %48, %47
  store i32 %49, ptr %1, align 4
  br label %50

50:                                               ; preds = %45, %40
  br label %51

51:                                               ; preds = %50
  %52 = load i32, ptr %2, align 4
  %53 = add i32 %52, 1
  store i32 %53, ptr %2, align 4
  br label %6, !llvm.loop !9

54:                                               ; preds = %6
  %55 = load i32, ptr %1, align 4
  ret i32 %55
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @build() #0 {
  %1 = alloca [64 x i8], align 16
  %2 = getelementptr inbounds [64 x i8], ptr %1, i32 0, i32 0
  call void @llvm.memset.p0.i32(ptr align 16 %2, i8 46, i32 64, i1 false)
  %3 = getelementptr inbounds [64 x i8], ptr %1, i32 0, i32 0
  %4 = call ptr @strcpy(ptr noundef %3, ptr noundef @.str.2) #4
  %5 = getelementptr inbounds [64 x i8], ptr %1, i32 0, i32 0
  %6 = call ptr @strcat(ptr noundef %5, ptr noundef @.str.3) #4
  %7 = getelementptr inbounds [64 x i8], ptr %1, i32 0, i32 0
  %8 = getelementptr inbounds i8, ptr %7, i32 20
  %9 = call ptr @strncpy(ptr noundef %8, ptr noundef @.str.4, i32 noundef 8) #4
  %10 = getelementptr inbounds [64 x i8], ptr %1, i32 0, i32 0
  %11 = call i32 @puts(ptr noundef %10)
  %12 = getelementptr inbounds [64 x i8], ptr %1, i32 0, i32 15
  %13 = load i8, ptr %12, align 1
  %14 = sext i8 %13 to i32
  %15 = getelementptr inbounds [64 x i8], ptr %1, i32 0, i32 20
  %16 = load i8, ptr %15, align 4
  %17 = sext i8 %16 to i32
  %18 = mul nsw i32 %17, 2
  %19 = add nsw i32 %14, %18
  %20 = getelementptr inbounds [64 x i8], ptr %1, i32 0, i32 26
  %21 = load i8, ptr %20, align 2
  %22 = sext i8 %21 to i32
  %23 = mul nsw i32 %22, 3
  %24 = add nsw i32 %19, %23
  %25 = getelementptr inbounds [64 x i8], ptr %1, i32 0, i32 30
  %26 = load i8, ptr %25, align 2
  %27 = sext i8 %26 to i32
  %28 = mul nsw i32 %27, 5
  %29 = add nsw i32 %24, %28
  ret i32 %29
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #3

; Function Attrs: nounwind
declare ptr @strcat(ptr noundef, ptr noundef) #1

; Function Attrs: nounwind
declare ptr @strncpy(ptr noundef, ptr noundef, i32 noundef) #1

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = distinct !{!6, !3}
!7 = distinct !{!7, !3}
!8 = distinct !{!8, !3}
!9 = distinct !{!9, !3}
